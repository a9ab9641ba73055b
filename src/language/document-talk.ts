/** How a sentence begins that speaks of the document that it stands in, by language. */
const words = [
  '(?:in )?(?:this|the present) (?:document|paper|plan|roadmap|report|page|text|agenda|strategy|programme|program|note|article)',
  '(?:in )?(?:diese[rsm]?|d(?:as|er|ie) vorliegende) (?:dokument|plan|papier|text|bericht|roadmap|seite|agenda|strategie|programm|konzept|fahrplan)',
  '(?:dans )?(?:ce(?:tte|t)?|la présente|le présent) (?:document|plan|projet|texte|rapport|page|agenda|stratégie|feuille de route|note|programme)',
  '(?:en )?est[ea] (?:es (?:el|la) )?(?:documento|plan|hoja de ruta|agenda|estrategia|informe|texto|página|nota|programa)',
  '(?:n?est[ea]|n?ess[ea]) (?:é [oa] )?(?:documento|plano|agenda|estratégia|relatório|texto|página|nota|programa|roteiro)',
  '(?:in )?quest[oa] (?:documento|piano|agenda|strategia|rapporto|testo|pagina|nota|programma)',
  '(?:in )?(?:dit|deze) (?:document|plan|agenda|strategie|notitie|rapport|visie|nota|routekaart|roadmap|pagina|programma)',
  '(?:в )?(?:эт(?:от|а|ом|ой)|настоящ\\p{L}+) (?:документ|план|доклад|отч[её]т|стратеги|программ|текст|дорожн)',
  '(?:\\p{L}+ )?(?:هذه|هذا) (?:الوثيقة|الورقة|الخطة|الخارطة|الخريطة|التقرير|النص|المستند|الاستراتيجية)',
  '(?:この|本)(?:文書|計画書?|資料|ページ|ロードマップ|記事|レポート|報告書?|ビジョン|稿)(?:では|は)',
  '(?:이|본) (?:문서|계획|보고서|로드맵|글|페이지)(?:는|은|에서)',
  '(?:本|这份|這份)(?:文件?|文档|文檔|规划|規劃|计划|計劃|方案|报告|報告|路线图|路線圖|纲要|綱要|白皮书|白皮書)',
];
const document = new RegExp(`^(?:${words.join('|')})`, 'iu');

/** Whether a sentence speaks of the document that it stands in: This plan tells …, 本路线图用于… */
export const speaksOfDocument = (sentence: string): boolean => document.test(sentence.trim());
