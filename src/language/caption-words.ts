/** What a caption counts: tables, or pictures, diagrams and code. */
export type CaptionKind = 'table' | 'figure';

/** What captions call that which they count, by its kind. */
const words: Record<CaptionKind, string> = {
  table: 'table|tab\\.|tabelle|tableau|tabla|tabela|tabella|tabel|таблица|табл\\.|표|表|جدول',
  figure:
    'listing|figure|fig\\.|chart|exhibit|graphique|abbildung|abb\\.|diagramm|grafik|figura|figuur|gráfico|рис(?:унок|\\.)|그림|図表?|[图圖]表?|清单|清單|リスト|листинг|شكل',
};

/** `Table 3`, `Table A-1`, `Fig. S2`, `表一`. */
const labels = Object.entries(words).map(
  ([kind, list]) =>
    [
      kind as CaptionKind,
      new RegExp(`^(?:${list})\\s*(?:(?:[a-z][.-]?)?\\d{1,3}(?!\\d)|[一二三四五六七八九十])`, 'iu'),
    ] as const,
);

/** What a text counts that begins as a caption does. */
export const countedKind = (text: string): CaptionKind | undefined =>
  labels.find(([, label]) => label.test(text))?.[0];

/** What stands between what a caption counts and what it says of that: a mark; a space where no sentence goes on. */
const parting = /^(?:\s*[.:：．、|–—-]\s*|\s+(?=[\p{Lu}\p{Lo}\p{N}]))/u;

/** What a caption counts with, and where that begins which it says of it: Table 3: |Trains by line. */
export function countedParts(caption: string): { count: string; end: number } | undefined {
  const count = labels.map(([, label]) => label.exec(caption)?.[0]).find((one) => one !== undefined);
  const mark = count && parting.exec(caption.slice(count.length))?.[0];
  return count && mark ? { count, end: count.length + mark.length } : undefined;
}

/** What a sign in a table refers to, and where its figures come from. */
export const tableNote =
  /^(?:[*†‡※]+\s|(?:note|notes|source|sources|anmerkung|quelle|quellen|remarque|nota|notas|fuente|fuentes|fonte|fontes|bron|注|註|出典|出所|来源|來源|数据来源|資料來源|자료|출처|주|источник|примечание|المصدر)\s*[:：])/iu;
