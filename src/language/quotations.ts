import { weightOf } from './weight.ts';

/** What opens a quotation, a title or a bracket, and the marks that close it. */
const closings: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '“”',
  '‘': '’',
  '‚': '‘’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '（': '）',
  '(': ')',
};

const mark = /["“”„‘’‚«»‹›「」『』《》〈〉【】（）()]/gu;

/** What takes more than this, in Chinese characters, is itself a text of several sentences. */
const mostQuoted = 100;
/** So many marks are open at once at the most. */
const deepest = 8;

/** Where something in a text begins and ends. */
export type Range = readonly [start: number, end: number];

/** What a text sets in quotation marks or brackets, where its sentences belong together: the outermost, in their order. */
export function quotationsIn(text: string): Range[] {
  let open: { opening: string; at: number }[] = [];
  const found: Range[] = [];
  for (const { 0: sign, index } of text.matchAll(mark)) {
    const place = mayClose(text, index) ? open.findLastIndex(({ opening }) => closes(sign, opening)) : -1;
    const start = open[place]?.at;
    if (start !== undefined) {
      open = open.slice(0, place);
      if (isShort(text, start, index)) addOutermost(found, [start, index + 1]);
    } else if (mayOpen(text, index)) open = [...open.slice(1 - deepest), { opening: sign, at: index }];
  }
  return found;
}

const closes = (sign: string, opening: string): boolean => closings[opening]?.includes(sign) ?? false;

/** An apostrophe has a letter behind it, and a straight mark that opens a space before it. */
const mayClose = (text: string, at: number): boolean =>
  text[at] === '’'
    ? !/^\p{L}/u.test(text.slice(at + 1, at + 3))
    : text[at] !== '"' || /\S/.test(text[at - 1] ?? ' ');

/** A mark that has the same form where it closes opens before a word, and not behind a figure or a letter: 12" */
const mayOpen = (text: string, at: number): boolean => {
  const sign = text[at] ?? '';
  if (!(sign in closings)) return false;
  if (sign !== '"' && sign !== '”') return true;
  return (
    /\S/.test(text[at + 1] ?? ' ') && !/[\p{N}\p{Script=Latin}]$/u.test(text.slice(Math.max(0, at - 2), at))
  );
};

const isShort = (text: string, start: number, end: number): boolean =>
  end - start <= 4 * mostQuoted && weightOf(text.slice(start, end)) <= mostQuoted;

function addOutermost(found: Range[], range: Range): void {
  while ((found.at(-1)?.[0] ?? -1) > range[0]) found.pop();
  found.push(range);
}
