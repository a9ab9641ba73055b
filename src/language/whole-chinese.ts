/** What an institution is, behind its name: 启明|研究院 is one. */
const institutions =
  '研究[院所]|研究中心|大[学學]|[学學]院|[学學協协][会會]|联盟|聯盟|公司|集[团團]|委[员員][会會]|基金[会會]|[实實][验驗]室|[银銀]行|[医醫]院';
const institution = new RegExp(`(?<=\\p{Script=Han})(?:${institutions})`, 'gu');

/** Terms of two words that a dictionary parts, and a reader does not. */
const terms =
  '人工智[能慧]|[机機]器[学學][习習]|深度[学學][习習]|[数數][据據]中心|基[础礎][设設]施|操作系[统統]|[语語]言模型|知[识識][图圖][谱譜]|[云雲][计計]算|量子[计計]算';
const term = new RegExp(terms, 'gu');

/** The places in a Chinese text where no line should break, though words meet there: within a term, before what an institution is. */
export const placesWithinNames = (text: string): Set<number> =>
  new Set([...placesIn(text, institution, 0), ...placesIn(text, term, 1)]);

/** The places within what is found, from so many characters behind its start. */
const placesIn = (text: string, found: RegExp, from: number): number[] =>
  [...text.matchAll(found)].flatMap(({ index, 0: { length } }) =>
    Array.from({ length: length - from }, (_, at) => index + from + at),
  );
