import { namesCitation } from './citing-words.ts';
import { namesSources } from './reading-words.ts';

/** Headings that say what a part of an article is for and nothing of what it is about, by language. */
const words: Readonly<Record<string, { contents: string; openings: string }>> = {
  en: {
    contents: 'contents|table of contents|toc|in this article|on this page',
    openings:
      'summary|executive summary|overview|abstract|introduction|intro|tl;dr|tldr|preface|foreword|background|in brief',
  },
  de: {
    contents: 'inhalt|inhaltsverzeichnis',
    openings: 'zusammenfassung|kurzfassung|überblick|übersicht|einleitung|einführung|vorwort|kurz gefasst',
  },
  fr: {
    contents: 'sommaire|table des matières',
    openings: 'résumé|aperçu|vue d’ensemble|introduction|synthèse|avant-propos|préambule|en bref',
  },
  es: {
    contents: 'índice|contenido|contenidos|tabla de contenidos',
    openings: 'resumen|resumen ejecutivo|visión general|introducción|síntesis|prólogo|en resumen',
  },
  pt: {
    contents: 'índice|conteúdo|sumário',
    openings: 'resumo|sumário executivo|visão geral|introdução|síntese|prefácio|em resumo',
  },
  ru: {
    contents: 'содержание|оглавление',
    openings: 'обзор|введение|резюме|краткое содержание|предисловие|кратко',
  },
  ar: { contents: 'المحتويات|جدول المحتويات|الفهرس', openings: 'ملخص|مقدمة|نظرة عامة|تمهيد' },
  hi: {
    contents: 'विषय सूची|विषय-सूची|अनुक्रमणिका',
    openings: 'सारांश|संक्षेप|संक्षेप में|परिचय|प्रस्तावना|भूमिका|पृष्ठभूमि|अवलोकन',
  },
  ja: { contents: '目次', openings: '概要|要約|はじめに|まえがき|序文|序論|要旨' },
  ko: { contents: '목차|차례', openings: '개요|요약|서론|소개|들어가며|머리말' },
  'zh-Hans': { contents: '目录|内容目录', openings: '概述|概览|摘要|总结|简介|引言|前言|导言|综述|背景' },
  'zh-Hant': { contents: '目錄|內容目錄', openings: '概述|概覽|摘要|總結|簡介|引言|前言|導言|綜述' },
};

/** What a part is called in which somebody speaks to the readers before the matter begins, in all languages. */
const forewords =
  'forewords?|preface|editorial|editor’s letter|editor’s note|(?:an? )?(?:message|letter|note|word|words|welcome) from|vorwort|geleitwort|grußwort|zum geleit|avant-propos|préface|préambule|éditorial|édito|(?:le )?mot (?:du|de la|de l)|prólogo|prefacio|prefácio|palabras (?:del|de la)|carta (?:del|de la|do|da)|mensaje (?:del|de la)|mensagem (?:do|da)|palavra (?:do|da)|prefazione|editoriale|lettera (?:del|della)|предисловие|вступительное слово|обращение (?:к|председателя|директора|президента)|تمهيد|كلمة (?:رئيس|مدير|ال)\\p{L}*|پیشگفتار|سخن (?:مدیر|سردبیر)';
const forewordsUnspaced =
  '序|序言|前言|序文|卷首语|卷首語|寄语|寄語|致辞|致辭|まえがき|巻頭言|巻頭のことば|ごあいさつ|ご挨拶|머리말|서문|발간사|인사말|권두언';

/** What is said of each period of a plan alike, and is no component of what is planned. */
const aspectWords =
  'goal|goals|aim|aims|objective|objectives|milestone|milestones|risk|risks|task|tasks|action|actions|deliverables|budget|costs|metrics|kpi|kpis|success criteria|feat|feature|features|fix|fixes|bug fixes|improvements|focus|theme|themes|highlights|challenges|outcome|outcomes|results|status|done|planned|in progress|resources|measures|' +
  'ziel|ziele|meilensteine|risiken|aufgaben|maßnahmen|ergebnisse|kennzahlen|objectif|objectifs|jalons|risques|actions|mesures|résultats|objetivo|objetivos|hitos|riesgos|acciones|medidas|resultados|marcos|riscos|ações|цель|цели|задачи|риски|этапы|результаты|الأهداف|المخاطر|' +
  '目標|マイルストーン|リスク|課題|施策|成果|목표|과제|위험|성과|目标|关键目标|主要目标|任务|关键任务|主要任务|重点任务|里程碑|风险|交付物|预期成果|指标|关键指标|预算|重点|亮点|挑战|功能|优化|修复|措施|具体措施|任務|風險|預算|重點|亮點|挑戰|優化|修復';

/** What an article's end is called that is there to be looked up, in all languages. */
const changes =
  'changes (?:to|in) (?:this|the) (?:document|page|post|article|plan|roadmap|text)|changelog|change log|change history|edit history|update history|revision history|version history|document history|änderungsverlauf|änderungshistorie|änderungsprotokoll|versionshistorie|dokumenthistorie|änderungen an diesem dokument|historique des modifications|historique des versions|journal des modifications|historique des révisions|modifications de ce document|historial de cambios|historial de versiones|registro de cambios|historial de revisiones|cambios en este documento|control de cambios|histórico de alterações|histórico de versões|registo de alterações|registro de alterações|histórico de revisões|alterações a este documento|cronologia delle modifiche|registro delle modifiche|modifiche a questo documento|история изменений|журнал изменений|список изменений|история версий|изменения в документе|سجل التغييرات|' +
  '変更履歴|改訂履歴|改定履歴|改版履歴|更新履歴|변경 이력|개정 이력|수정 이력|변경 내역|更新记录|变更历史|版本记录|修改记录|更新日志|变更记录|变更日志|修订记录|修订历史|版本历史|更新紀錄|更新日誌|變更記錄|修訂記錄|修訂紀錄|版本歷史';
/** The same above entries that tell it by their dates; alone they may be about anything. */
const datedChanges = new Set(
  'history|changes|updates|versions|historie|verlauf|änderungen|versionen|historique|modifications|historial|cambios|versiones|histórico|alterações|versões|cronologia|modifiche|versioni|история|изменения|версии|السجل|التغييرات|履歴|変更|変更点|更新|이력|변경|업데이트|变更|历史|修订|變更|歷史|修訂'.split(
    '|',
  ),
);
const appendices =
  'appendix|appendices|annex|annexes|anhang|annexe|anexo|anexos|apéndice|apéndices|apêndice|приложение|приложения|ملحق|الملحق|付録|附録|부록|附录|附錄|附件|附表|附';
const references =
  'references|bibliography|further reading|sources|acknowledgements|acknowledgments|glossary|disclaimer|imprint|license|licence|about the author|about the authors|literatur|literaturverzeichnis|quellen|quellenverzeichnis|weiterführende literatur|danksagung|glossar|haftungsausschluss|impressum|lizenz|über den autor|über die autorin|références|bibliographie|pour aller plus loin|remerciements|glossaire|avertissement|mentions légales|licence|referencias|bibliografía|lecturas recomendadas|agradecimientos|glosario|aviso legal|licencia|referências|bibliografia|leituras recomendadas|agradecimentos|glossário|licença|riferimenti|letture consigliate|ringraziamenti|glossario|licenza|список литературы|литература|источники|благодарности|глоссарий|лицензия|المراجع|المصادر|شكر وتقدير|مسرد|' +
  '参考文献|参考資料|謝辞|用語集|免責事項|ライセンス|著者について|참고 문헌|참고문헌|참고 자료|감사의 말|용어집|면책 조항|라이선스|参考资料|延伸阅读|扩展阅读|致谢|术语表|名词解释|免责声明|许可证|关于作者|作者简介|參考文獻|參考資料|延伸閱讀|致謝|術語表|名詞解釋|免責聲明|關於作者|作者簡介';
const abbreviations =
  'abbreviations|list of abbreviations|acronyms|list of acronyms|list of figures|list of tables|abkürzungen|abkürzungsverzeichnis|verzeichnis der abkürzungen|abbildungsverzeichnis|tabellenverzeichnis|abréviations|liste des abréviations|sigles|sigles et abréviations|siglas|siglas y acrónimos|acrónimos|abreviaturas|lista de abreviaturas|abreviaturas e siglas|lista de siglas|abbreviazioni|elenco delle abbreviazioni|sigle e abbreviazioni|сокращения|список сокращений|перечень сокращений|الاختصارات|قائمة الاختصارات|略語|略語一覧|略語集|약어|약어 목록|缩略语|缩略词|缩略语表|缩写表|縮略語|縮寫表';
const backMatter = new RegExp(
  `^(?:(?:${changes}|${references}|${abbreviations})$|(?:${appendices})(?=$|[\\s:：.—–-]|[一二三四五六七八九十A-Z\\d]{1,2}(?:[\\s:：.、]|$)))`,
  'iu',
);

const appendix = new RegExp(`^(?:${appendices})(?=$|[\\s:：.—–-])`, 'iu');

/** Whether a heading opens with the word for an appendix: Anhang: Begriffe. */
export const opensAppendix = (heading: string): boolean => appendix.test(plainly(heading));

const allOf = (kind: 'contents' | 'openings'): Set<string> =>
  new Set(Object.values(words).flatMap((lists) => lists[kind].split('|')));

const contents = allOf('contents');
const openings = allOf('openings');

const aspects = new Set(aspectWords.split('|'));

const plainly = (heading: string): string =>
  heading
    .trim()
    .replace(/[:：]$/u, '')
    .trimEnd()
    .replace(/\s+/g, ' ')
    .replace(/'/g, '’')
    .toLowerCase();

/** Whether a heading names a table of contents: Contents, 目录. */
export const namesContents = (heading: string): boolean => contents.has(plainly(heading));

/** Whether a heading names how an article opens, as the heading of any other might: Summary, 概述. */
export const namesOpening = (heading: string): boolean => openings.has(plainly(heading));

const foreword = new RegExp(
  `^(?:(?:${forewords})(?!\\p{L})|(?:${forewordsUnspaced})$|.{2,16}(?:致辞|致辭|寄语|寄語|ごあいさつ|ご挨拶|인사말)$)`,
  'u',
);

/** Whether a heading names words to the readers before the matter begins: Foreword, A message from our Chair, 序言. */
export const namesForeword = (heading: string): boolean => foreword.test(plainly(heading));

/** Whether a heading names something that is said of any period of a plan: Goals, 风险. */
export const namesAspect = (heading: string): boolean => aspects.has(plainly(heading));

/** Whether a heading names what is there to be looked up: Appendix B: …, 变更记录, References. */
export const namesBackMatter = (heading: string): boolean =>
  backMatter.test(plainly(heading)) || namesCitation(heading) || namesSources(heading);

const changeNames = new RegExp(`^(?:${changes})$`, 'iu');

/** Whether a heading alone says that below it are an article's changes: Revision history, 修订记录. */
export const namesOwnChanges = (title: string): boolean => changeNames.test(plainly(title));

/** Whether what heads entries with dates says that they are an article's changes: History, 更新记录. */
export const namesChanges = (title: string): boolean =>
  namesOwnChanges(title) || datedChanges.has(plainly(title));

const thesis =
  /结论|結論|判断|判斷|主张|主張|观点|觀點|一句话|一句話|要するに|결론|핵심|한마디|(?<!\p{L})(?:tl;?dr|thesis|bottom line|conclusion|claim|main point|in one sentence|(?:meine|unsere) these|fazit|kernaussage|leitsatz|thèse|en une phrase|tesis|conclusión|tese|conclusão|tesi|conclusione|вывод|тезис|الخلاصة)(?!\p{L})/iu;

/** Whether a label names what an article comes to: TL;DR, 核心判断. */
export const namesThesis = (label: string): boolean => thesis.test(label);
