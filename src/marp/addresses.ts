import type MarkdownIt from 'markdown-it';
import { addressEnd } from '../article/address-end.ts';

const ends = new RegExp(addressEnd.source, 'gu');

/** A text of the same length in which every address ends where it does for a reader. */
const parted = (text: string): string => text.replace(ends, (found) => ' '.repeat(found.length));

/**
 * A markdown-it plugin that lets bare addresses end before full-width punctuation and letters without spaces, and shows
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
