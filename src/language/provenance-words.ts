/** How sentences begin that say whence a text or its figures are, or as of when, by language. */
const words = [
  '(?:all |the )?(?:figures|numbers|amounts) (?:are|were|have been) rounded|(?:all |the )?(?:data|figures|numbers|statistics|prices)(?: (?:are|is|were))? (?:as (?:of|at)|current as of|up to date as of)|sources?\\s?:|(?:(?:an )?(?:excerpt|extract)|(?:taken|excerpted|adapted)) from|th(?:is|e following) (?:chapter|section|article|text|essay|report|post|piece) (?:is|was|has been) (?:taken|excerpted|adapted|drawn|extracted|reproduced|an (?:excerpt|extract))',
  '(?:alle )?(?:zahlen|beträge|angaben)(?: sind| wurden)? (?:teilweise |zum teil )?gerundet|(?:datenstand|stand der (?:daten|zahlen)|(?:alle )?(?:daten|zahlen|angaben)(?: auf dem| mit)?,? stand)|quellen?\\s?:|auszug aus|dies(?:es|er) (?:kapitel|abschnitt|text|beitrag|auszug) (?:stammt|entstammt|ist (?:ein auszug|entnommen)|wurde .{0,40}entnommen)',
  '(?:les )?(?:données|chiffres)(?: sont)? (?:arrêtée?s|à jour|au \\d)|sources?\\s?:|extrait d[eu]|ce(?:tte)? (?:chapitre|texte|article|section) est (?:extraite?|tirée?|issue?)',
  '(?:los )?(?:datos|cifras) (?:a \\d|al \\d|actualizad[oa]s|cerrad[oa]s)|fuentes?\\s?:|extracto de|este (?:capítulo|texto|artículo) (?:procede|proviene|está (?:tomado|extraído)|es un extracto)',
  '(?:os )?(?:dados|números) (?:de \\d|a \\d|até \\d|atualizados|apurados)|fontes?\\s?:|(?:trecho|extra[ct]to) d[eoa]|este (?:capítulo|texto|artigo) (?:foi (?:extraído|retirado)|é um (?:trecho|extra[ct]to))',
  '(?:i )?(?:dati|numeri) (?:al \\d|aggiornati)|font[ei]\\s?:|(?:estratto d[aei]|tratto d[aei])|questo (?:capitolo|testo|articolo) è (?:tratto|estratto|un estratto)',
  '(?:данные|цифры)(?: приведены)? (?:на|по состоянию на) \\d|источники?\\s?:|(?:отрывок|глава) из|эт(?:а|от) (?:глава|текст|раздел) взят',
  '(?:البيانات|الأرقام) (?:حتى|كما في) \\d|المصدر\\s?:|(?:هذا (?:الفصل|النص|المقال) )?(?:مقتطف|مقتبس|مأخوذ) من',
  '(?:データ|数値|金額|割合)[^。]{0,8}(?:丸め|四捨五入)|(?:データ|数値)は[^。]{1,16}(?:時点|現在)|(?:データ)?(?:出典|出所)\\s?[:：]|(?:本|この)(?:稿|章|記事|節)は[^。]{1,60}(?:抜粋|転載|再構成|収録)',
  '(?:자료|데이터|통계)(?:는|의)? ?(?:기준일|기준 시점)|(?:자료|데이터|수치)(?:는|은) [^.]{1,20}기준|출처\\s?[:：]|(?:이|본) (?:글|장|문서)(?:은|는) .{1,60}(?:발췌|옮겨|재구성)',
  '(?:部分|文中|所有)?(?:数据|數據|数字|數字)(?:均|已|有|经|經|做了?){0,2}(?:取整|四舍五入|四捨五入|脱敏|脫敏)|(?:本文|本报告|本報告|文中|全部|所有)?(?:数据|數據|资料|資料)(?:截止(?:时间|時間|日期)?|截至|更新至|均?截至)|(?:数据|數據|资料|資料)?(?:来源|來源)\\s?[:：]|(?:节|節)?(?:摘|选|選)自《|(?:本|此)(?:文|章|节|節|篇|稿)(?:(?:节|節)?[选選摘]自|摘编自|摘編自|出自|改编自|改編自|由[^，。]{1,40}(?:编写|編寫|撰写|撰寫|整理|执笔|執筆|编制|編製|完成|提供))|除(?:特别|另有)(?:注明|说明|标注)|除(?:特別|另有)(?:註明|說明|標註)',
];
const provenance = new RegExp(`^(?:${words.join('|')})`, 'iu');

/** Whether a sentence says whence a text or its figures are, or as of when: Data as of …, 本章节选自… */
export const tellsProvenance = (sentence: string): boolean =>
  provenance.test(sentence.trim().replaceAll("'", '’'));
