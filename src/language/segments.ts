/** What a segmenter finds in a text, with its place. */
export type Segment = Omit<Intl.SegmentData, 'input'>;

// Node's segmenter takes time by the square of the text, so a text is given to it in pieces of this length.
const piece = 4000;

type Granularity = NonNullable<Intl.SegmenterOptions['granularity']>;

/**
 * The sentences, words or signs that readers see as one (graphemes) of a text of any length, one behind the other, as a
 * dictionary of the language sees them.
 */
export function* segmentsOf(text: string, lang: string, granularity: Granularity): Generator<Segment> {
  let start = 0;
  for (let length = piece; start < text.length; ) {
    const found = [...segmenter(lang, granularity).segment(text.slice(start, start + length))];
    // The text behind a piece has a say in where its last segments end, so those are looked at again.
    const sure = start + length < text.length ? found.slice(0, -2) : found;
    for (const { index, segment, isWordLike } of sure)
      yield { index: start + index, segment, ...(isWordLike === undefined ? {} : { isWordLike }) };
    const size = sure.reduce((sum, { segment }) => sum + segment.length, 0);
    start += size;
    length = size === 0 ? length * 2 : piece;
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string, granularity: Granularity): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  const known = segmenters.get(key);
  if (known) return known;
  const made = new Intl.Segmenter(lang, { granularity });
  segmenters.set(key, made);
  return made;
}
