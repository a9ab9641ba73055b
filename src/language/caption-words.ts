/** What a caption counts: tables, or pictures, diagrams and code. */
export type CaptionKind = 'table' | 'figure';

/** What captions call that which they count, by its kind. */
const words: Record<CaptionKind, string> = {
  table: 'table|tab\\.|tabelle|tableau|tabla|tabela|tabella|tabel|таблица|табл\\.|표|表|جدول',
  figure:
    'listing|figure|fig\\.|chart|exhibit|graphique|abbildung|abb\\.|diagramm|grafik|figura|figuur|gráfico|рис(?:унок|\\.)|그림|図表?|[图圖]表?|清单|清單|リスト|листинг|شكل',
};

/** That of its chapter goes before the number of a table, and a letter may stand behind it: 3, A-1, S2, 5-1, 5.1, 五-1, 2a. */
const figures = '[\\d٠-٩۰-۹]{1,3}(?![\\d٠-٩۰-۹])';
const further = `(?:[.．\\-‐‑–－]${figures})*`;
const number = `(?:(?:[a-z][.-]?)?${figures}|[一二三四五六七八九十]+)${further}(?:[a-z](?!\\p{L}))?`;

/** Around the label: [표 5-1], 【表1】. */
const [opened, closed] = ['[\\[［<〈《【]?', '[\\]］>〉》】]'];

const labels = Object.entries(words).map(
  ([kind, list]) => [kind as CaptionKind, new RegExp(`^${opened}((?:${list})\\s*${number})`, 'iu')] as const,
);

/** What a text counts that begins as a caption does. */
export const countedKind = (text: string): CaptionKind | undefined =>
  labels.find(([, label]) => label.test(text))?.[0];

/** What stands between what a caption counts and what it says of that: a mark; a space where no sentence goes on. */
const parting = new RegExp(
  `^(?:${closed}?\\s*[.:：．、|–—-]\\s*|${closed}\\s*|\\s+(?=[\\p{Lu}\\p{Lo}\\p{N}]))`,
  'u',
);

/** What a caption counts with, and where that begins which it says of it: Table 3: |Trains by line. */
export function countedParts(caption: string): { count: string; end: number } | undefined {
  const found = labels.map(([, label]) => label.exec(caption)).find((match) => match !== null);
  const [whole, count = ''] = found ?? [];
  const mark = whole && parting.exec(caption.slice(whole.length))?.[0];
  return whole && mark ? { count, end: whole.length + mark.length } : undefined;
}

/** What a sign in a table refers to, and where its figures come from. */
export const tableNote =
  /^(?:[*†‡※]+\s|(?:note|notes|source|sources|anmerkung|quelle|quellen|remarque|nota|notas|fuente|fuentes|fonte|fontes|bron|注|註|出典|出所|来源|來源|数据来源|資料來源|자료|출처|주|источник|примечание|المصدر)\s*[:：])/iu;
