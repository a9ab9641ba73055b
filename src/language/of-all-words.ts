import { namesSummingUp } from './schedule-words.ts';

/** What a text says that leads to something about all parts before it. */
const ofAll =
  /合计|合計|总计|總計|汇总|彙總|总体|總體|综上|綜上|(?:以上|上述|各|全部|[两兩二三四五六七八九])(?:个|個|条|條|种|種|类|類|项|項|大)?\p{Script=Han}{1,6}(?:的)?(?:\p{Script=Han}{2,6})?(?:对比|對比|比较|比較)|以上の\p{L}+を|全体(?:の|で)|종합|합계|전체|모두|(?<![\p{L}\p{M}])(?:overall|altogether|in total|taken together|in sum|side by side|in comparison|all (?:of the |of these |the |these )?(?:two|three|four|five|six|seven|eight|nine|phases|stages|years|options|paths|parts|goals|priorities|measures|programmes|themes|pillars)|insgesamt|zusammengefasst|im überblick|im vergleich|in summe|alle(?:r|n)? (?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|phasen|wege|maßnahmen|ziele|jahre)|au total|dans l[’']ensemble|en résumé|vue d[’']ensemble|côte à côte|(?:les|des) (?:deux|trois|quatre|cinq|six|sept|huit|neuf)|en total|en conjunto|en resumen|tod[oa]s (?:los|las|os|as)|(?:los|las) (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|ao todo|no total|em conjunto|em resumo|(?:os|as) (?:dois|duas|três|quatro|cinco|seis|sete|oito|nove)|nel complesso|in totale|in sintesi|в целом|итого|всего|إجمالا|إجمالاً|الإجمالي|المجموع|مجتمعة)(?![\p{L}\p{M}])/iu;

/** Whether a text speaks of all that was told before it: 三条路线的对比如下, Insgesamt, All three phases at a glance. */
export const speaksOfAll = (text: string): boolean => ofAll.test(text) || namesSummingUp(text);
