/** What kinds of texts are called that say nothing of what is in them, by language. */
const genres: Readonly<Record<string, string>> = {
  en: 'white ?paper|green paper|(?:position|policy|working|discussion|strategy|concept) paper|(?:policy|issue|research) brief|briefing|memo|(?:concept|research|technical|tech) note|(?:technical|tech|research|special|annual)? ?report|case study|study|post-?mortem|analysis|essay|opinion|op-ed|commentary|explainer|fact ?sheet|proposal|draft|guest post|special feature',
  de: 'weißbuch|weissbuch|grünbuch|(?:positions|thesen|diskussions|arbeits|eckpunkte|strategie|konzept|impuls)papier|(?:kurz|fall)?studie|(?:forschungs|technischer |jahres)?bericht|gutachten|stellungnahme|analyse|kommentar|gastbeitrag|denkschrift|memorandum|entwurf|faktenblatt',
  fr: 'livre (?:blanc|vert)|(?:note|prise) de position|document de (?:travail|réflexion)|note (?:d’orientation|de synthèse|stratégique|technique)|rapport|étude(?: de cas)?|tribune|essai|avis|proposition|projet',
  es: 'libro (?:blanco|verde)|documento de (?:posición|trabajo)|informe(?: técnico)?|estudio(?: de caso)?|análisis|ensayo|opinión|propuesta|nota técnica|borrador',
  pt: 'livro (?:branco|verde)|texto para discussão|relatório(?: técnico)?|estudo(?: de caso)?|análise|ensaio|opinião|artigo|rascunho',
  it: 'libro (?:bianco|verde)|documento di (?:posizione|lavoro)|rapporto|studio|analisi|saggio|opinione|proposta|nota tecnica|bozza',
  ru: 'белая книга|(?:аналитический )?доклад|аналитическая записка|отчёт|отчет|исследование|анализ|эссе|мнение|рабочий документ|препринт|проект',
  ar: '(?:ال)?ورقة (?:ال)?بيضاء|ورقة (?:موقف|عمل|سياسات)|تقرير|دراسة(?: حالة)?|تحليل|مقال|رأي',
  ja: '白書|ホワイトペーパー|(?:ポジション|ディスカッション|ワーキング)ペーパー|政策提言|提言書?|(?:調査|研究)?報告書?|レポート|論考|解説|特集|コラム|寄稿|意見書|草案|提案書?',
  ko: '백서|(?:연구|조사|기술|특별)?\\s?보고서|리포트|(?:이슈|정책) ?브리프|정책 ?제안서?|제안서|입장문|의견서|칼럼|기고|특집|분석|해설|에세이',
  zh: '[白蓝藍绿綠]皮[书書]|(?:研究|调研|調研|调查|調查|技术|技術|年度|专题|專題|分析)?(?:报告|報告)|立场文件|立場文件|政策[简簡][报報]|工作论文|工作論文|讨论稿|討論稿|征求意见稿|徵求意見稿|案例研究|评论|評論|随笔|隨筆|观点|觀點|专题|專題|特稿|深度|分析|综述|綜述|解读|解讀|(?:事故)?[复復][盘盤]|提案|建议书|建議書|备忘录|備忘錄|草案',
};

const label = new RegExp(
  `^(${Object.values(genres).join('|')})(?:\\s?[:：｜]\\s*|\\s+\\|\\s+|\\s?(?:——|――)\\s?|\\s+[—–―-]\\s+)(?=.*\\p{L})`,
  'iu',
);

/** What kind of text an article is by the start of its title, and how much of that says so: White paper: …, 白皮书：… */
export function genreLabel(title: string): { label: string; length: number } | undefined {
  const match = label.exec(title.replaceAll("'", '’'));
  return match?.[1] === undefined
    ? undefined
    : { label: title.slice(0, match[1].length), length: match[0].length };
}
