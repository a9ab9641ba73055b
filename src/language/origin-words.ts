/** How an article says, in each language, by whom and for whom it was made. */
const origins = [
  'th(?:is|e) (?:\\p{L}+ )?(?:paper|report|document|article|text|post|essay|study|briefing|edition|version|translation|road ?map|strategy|plan) (?:was|has been|grew out|appeared|originated|is based on|is an? (?:\\p{L}+ ){0,2}(?:version|write-?up|adaptation|summary) of)',
  'dies(?:e|er|es) (?:papier|bericht|dokument|artikel|text|beitrag|studie|fassung|fahrplan|ausgabe|übersetzung|strategie) (?:wurde|entstand|erschien|geht auf|beruht)',
  'ce(?:tte|t)? (?:document|rapport|article|texte|étude|note|version|feuille de route|stratégie) (?:a été|est issue?|paraît|est parue?)',
  'est[ea] (?:documento|informe|artículo|texto|estudio|versión|hoja de ruta|estrategia) (?:fue|ha sido|se (?:publicó|elaboró)|nació)',
  'est[ea] (?:documento|relatório|artigo|texto|estudo|versão|roteiro|estratégia) (?:foi|nasceu)',
  'quest[oa] (?:documento|rapporto|articolo|testo|studio|versione|strategia) (?:è stat[oa]|nasce|è nat[oa])',
  '(?:эт(?:от|а|о)|настоящ(?:ий|ая|ее)) (?:документ|доклад|отчёт|отчет|статья|текст|версия|стратегия) (?:был|подготовлен|составлен|написан|опубликован)',
  '(?:أعدت|أُعدت|أُعدّت|كتبت|كُتبت|نشرت|نُشرت|صدرت) هذه (?:الورقة|الوثيقة|المقالة|النسخة|الدراسة)|(?:أعد|أُعد|أُعدّ|كتب|كُتب|نشر|نُشر|صدر) هذا (?:التقرير|المقال|النص)',
  '(?:本|这份|這份)(?:报告|文|文件|路线图|白皮书|稿|规划|版|研究|文档|報告|路線圖|文檔)(?:是?由|系|係|最初|首发|首發|原载|原載|受)|本文(?:根据|根據|改写自|改寫自|整理自)',
  '(?:本|この)(?:稿|文書|報告書?|記事|資料|論文|レポート|ロードマップ|版)は[^。]*(?:作成|公表|発表|掲載|執筆|改訂|再編集)(?:され|した)|(?:本|この)(?:稿|文書|記事|資料)は[^。]*(?:書き直した|まとめ直した|書き起こした)',
  '(?:이|본) (?:보고서|문서|글|자료|논문|로드맵|리포트)(?:는|은)[^.]*(?:작성|발표|집필|게재)(?:되|된|됐|했|한)',
];
const origin = new RegExp(`^(?:${origins.join('|')})`, 'iu');

/** Whether a text begins by saying how the article came about: This paper was written for …, 本稿は…作成された */
export const tellsOrigin = (text: string): boolean => origin.test(text.trim());

/** How a line says who adopted a text, and from when it holds. */
const adoption =
  /(?:审议通过|審議通過|(?:经|經).{2,30}(?:通过|通過|批准|审定)|印发|印發|(?:自|从|從).{4,14}起(?:施行|实施|實施|执行))|議決(?:され|を経)|施行(?:する|します)。?$|^(?:(?:this|the) \p{L}+ was )?(?:adopted|approved|endorsed|ratified) (?:by|on|at) |^(?:beschlossen|verabschiedet|genehmigt) (?:am|vom|von|durch|in der) |^(?:adoptée?|approuvée?|validée?) (?:par|le|en|lors) |^(?:aprobad[oa]|aprovad[oa]|approvat[oa]|adottat[oa]) (?:por|el|em|pel[oa]|dal|dalla|il|con) |^(?:утвержден[оа]?|принят[оа]?) /iu;

/** Whether one sentence says that and no more: 本纲要经董事会审议通过，自2026年1月1日起施行。 Adopted by the council on 3 May 2026. */
export const tellsAdoption = (line: string): boolean =>
  adoption.test(line.trim()) && !/(?:(?<!(?<!\d)\d{1,2})[.]|[。!！?？])\s*\S{2,}/u.test(line.trim());
