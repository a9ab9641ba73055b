import type MarkdownIt from 'markdown-it';
import { addressEnd, letteredAddresses } from '../article/address-end.ts';

const ends = new RegExp(addressEnd.source, 'gu');

/** A text of the same length in which every address ends where it does for a reader. */
function parted(text: string): string {
  const whole = letteredAddresses(text).map(
    ({ index, 0: address }) => [index, index + address.length] as const,
  );
  return text.replace(ends, (found, index: number) =>
    whole.some(([start, end]) => start <= index && index < end) ? found : ' '.repeat(found.length),
  );
}

/**
 * A markdown-it plugin that lets bare addresses end where they do in an article, and shows
 * each as it is written: not decoded, and its host not put in other letters.
 */
export function plainAddresses(md: MarkdownIt): void {
  const { linkify } = md;
  const test = linkify.test.bind(linkify);
  const match = linkify.match.bind(linkify);
  const matchAtStart = linkify.matchAtStart.bind(linkify);
  linkify.test = (text) => test(parted(text));
  linkify.match = (text) => match(parted(text));
  linkify.matchAtStart = (text) => matchAtStart(parted(text));
  md.normalizeLinkText = (url) => url;
}
