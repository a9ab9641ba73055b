/** Figures and letters that count in every language: a) … b) …; (1) … (2) …; ① … ②; of each way the marks in their order. */
const ways: readonly (readonly string[])[] = [
  [...'abcdefgh'].map((letter) => `${letter}[)）]`),
  [...'123456789'].map((figure) => `${figure}[)）]`),
  [...'一二三四五六七八九'].map((figure) => `${figure}[)）]`),
  [...'①②③④⑤⑥⑦⑧⑨'],
];

/** Sources of patterns for what counts by marks, with or without a bracket that opens before them. */
export const countingMarks: readonly (readonly string[])[] = ways.map((marks) =>
  marks.map((mark) => `[(（]?${mark}`),
);

const leads = countingMarks.map((marks) =>
  marks.map((mark) => new RegExp(`^\\s*${mark}\\s*[^\\s,，.)]`, 'u')),
);

/** The places of the texts that begin with one mark after the other of one way to count; none where fewer than two do. */
export function markedPlaces(texts: readonly string[]): number[] {
  for (const way of leads) {
    const places: number[] = [];
    for (const [place, text] of texts.entries()) if (way[places.length]?.test(text)) places.push(place);
    if (places.length > 1) return places;
  }
  return [];
}
