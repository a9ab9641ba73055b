/** Heads of a table's columns that tell of what is planned who does it, how far it is or what it costs, by language. */
const words: Readonly<Record<string, string>> = {
  en: 'who|by whom|where|owner|owners|lead|leads|responsible|team|teams|assignee|assigned to|dri|department|status|state|progress|priority|budget|cost|costs|investment|effort|size|note|notes|remark|remarks|comment|comments|dependencies|phase|stage|version|quarter|id|no|no.|type',
  de: 'wer|wo|zuständig|zuständigkeit|verantwortlich|verantwortung|verantwortliche|team|stand|status|priorität|budget|kosten|aufwand|bemerkung|bemerkungen|anmerkung|anmerkungen|hinweis|hinweise|phase|version|nr|nr.|art',
  fr: 'qui|responsable|responsables|pilote|équipe|statut|état|priorité|budget|coût|coûts|effort|remarque|remarques|note|notes|phase|étape|version|n°|type',
  es: 'quién|responsable|responsables|equipo|estado|prioridad|presupuesto|coste|costo|costes|esfuerzo|nota|notas|observaciones|fase|etapa|versión|n.º|tipo',
  it: 'chi|responsabile|responsabili|squadra|stato|priorità|costo|costi|nota|note|osservazioni|fase|versione|n.|tipo',
  pt: 'quem|responsável|responsáveis|equipe|equipa|estado|prioridade|orçamento|custo|custos|esforço|nota|notas|observações|fase|etapa|versão|n.º|tipo',
  nl: 'wie|verantwoordelijk|verantwoordelijke|eigenaar|trekker|team|status|prioriteit|budget|kosten|opmerking|opmerkingen|fase|versie|nr.',
  sv: 'ansvarig|ansvariga|ägare|status|prioritet|budget|kostnad|kostnader|anmärkning|kommentar|fas|version|nr|typ',
  da: 'ansvarlig|ansvarlige|ejer|status|prioritet|budget|omkostninger|bemærkning|bemærkninger|fase|version|nr.|type',
  pl: 'odpowiedzialny|odpowiedzialna|osoba odpowiedzialna|zespół|status|stan|priorytet|budżet|koszt|koszty|uwagi|faza|etap|wersja|nr|typ',
  cs: 'odpovědný|odpovídá|odpovědnost|tým|stav|priorita|rozpočet|náklady|poznámka|poznámky|fáze|etapa|verze|č.|typ',
  tr: 'sorumlu|sorumlular|ekip|durum|öncelik|bütçe|maliyet|not|notlar|açıklama|aşama|sürüm|tür',
  ru: 'кто|ответственный|ответственные|исполнитель|исполнители|статус|состояние|приоритет|бюджет|стоимость|затраты|примечание|примечания|комментарий|этап|фаза|версия|№|тип',
  uk: 'хто|відповідальний|відповідальні|виконавець|статус|стан|пріоритет|бюджет|вартість|примітка|примітки|етап|фаза|версія|тип',
  ar: 'المسؤول|الجهة المسؤولة|الفريق|الحالة|الأولوية|الميزانية|التكلفة|ملاحظات|المرحلة|الإصدار|النوع',
  ko: '담당|담당자|담당 부서|책임자|주관|팀|상태|진행|우선순위|예산|비용|비고|메모|단계|버전|번호|구분',
  ja: '担当|担当者|担当課|担当部署|所管|責任者|主体|状況|状態|進捗|優先度|予算|費用|事業費|備考|注|段階|フェーズ|区分|版|番号',
  'zh-Hans':
    '负责人|负责|负责单位|负责部门|责任人|责任单位|责任部门|责任主体|牵头|牵头单位|牵头部门|主责|实施主体|团队|部门|单位|状态|进度|优先级|预算|投入|投资|资金|费用|成本|备注|说明|阶段|版本|序号|编号|类型|类别',
  'zh-Hant':
    '負責人|負責|負責單位|負責部門|責任單位|主辦單位|主辦機關|主政單位|團隊|部門|單位|狀態|進度|優先順序|預算|投入|投資|經費|費用|成本|備註|說明|階段|版本|序號|編號|類型|類別',
};

const asides = new Set(Object.values(words).flatMap((list) => list.split('|')));

/** Whether the head of a column names something that is said beside what is planned: Owner, 投资（万元）. */
export const namesAside = (head: string): boolean =>
  asides.has(
    head
      .replace(/\s{0,3}[（(][^（()）]{0,40}[)）]\s{0,3}$/u, '')
      .trim()
      .replace(/\s+/g, ' ')
      .toLowerCase(),
  );
