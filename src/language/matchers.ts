/** A way to read a text from a place on: where it ends, and what its groups hold. */
export interface Match {
  end: number;
  groups: readonly string[];
}

/**
 * All ways to read a text from a place on, the preferred one first, as a regular expression tries them in turn. It stands
 * in for one where lists of hundreds of words are joined: an engine takes longer to compile those than to read an article.
 */
export type Matcher = (text: string, start: number) => Iterable<Match>;

const none: readonly string[] = [];

/** What a regular expression matches; it is tried at the place alone, and one way. */
export function sign(source: string): Matcher {
  const pattern = new RegExp(source, 'uy');
  return (text, start) => {
    pattern.lastIndex = start;
    return pattern.test(text) ? [{ end: pattern.lastIndex, groups: none }] : [];
  };
}

/** One behind the other. */
export function inTurn(...matchers: Matcher[]): Matcher {
  return matchers.reduceRight((rest, matcher) => pair(matcher, rest));
}

const pair = (first: Matcher, second: Matcher): Matcher =>
  function* (text, start) {
    for (const one of first(text, start))
      for (const other of second(text, one.end))
        yield other.groups.length === 0
          ? { end: other.end, groups: one.groups }
          : { end: other.end, groups: [...one.groups, ...other.groups] };
  };

export const either = (...matchers: Matcher[]): Matcher =>
  function* (text, start) {
    for (const matcher of matchers) yield* matcher(text, start);
  };

/** With what the matcher reads, else without it. */
export const optional = (matcher: Matcher): Matcher =>
  function* (text, start) {
    yield* matcher(text, start);
    yield { end: start, groups: none };
  };

/** Keeps what the matcher reads as a group. */
export const group = (matcher: Matcher): Matcher =>
  function* (text, start) {
    for (const { end } of matcher(text, start)) yield { end, groups: [text.slice(start, end)] };
  };

/** Reads nothing, and has a group that is known already. */
export const given =
  (known: string): Matcher =>
  (_, start) => [{ end: start, groups: [known] }];

/** Reads nothing, where the matcher can read on from here. */
export const ahead =
  (matcher: Matcher): Matcher =>
  (text, start) =>
    firstMatch(matcher, text, start) ? [{ end: start, groups: none }] : [];

/**
 * One of the words of a list, the longer ones first; in them `_` is a gap that may be left out, and an apostrophe may be
 * either. It reads small letters: see `inSmallLetters`.
 */
export function anyWord(words: readonly string[]): Matcher {
  const byFirst = new Map<string, string[]>();
  for (const word of [...new Set(words)].sort((one, other) => other.length - one.length))
    for (const letter of isApostrophe(word.charAt(0)) ? apostrophes : [word.charAt(0)])
      byFirst.set(letter, [...(byFirst.get(letter) ?? []), word]);
  return function* (text, start) {
    for (const word of byFirst.get(text.charAt(start)) ?? []) {
      const end = endOf(word, text, start);
      if (end !== undefined) yield { end, groups: none };
    }
  };
}

const apostrophes = "'’";
const isApostrophe = (letter: string): boolean => letter === "'" || letter === '’';

function endOf(word: string, text: string, start: number): number | undefined {
  let end = start;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    const sign = text.charAt(end);
    if (letter === '_') end += /\s/.test(sign) ? 1 : 0;
    else if (sign === letter || (isApostrophe(letter) && isApostrophe(sign))) end += 1;
    else return undefined;
  }
  return end;
}

/** A text with as many signs in which every letter is small that has a small one of its own. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : text.replace(/./gsu, (letter) => {
        const own = letter.toLowerCase();
        return own.length === letter.length ? own : letter;
      });
}

/** From one letter to as many as given, the fewer first. */
export const upTo = (letters: number): Matcher =>
  function* (text, start) {
    const last = Math.min(start + letters, text.length);
    for (let end = start + 1; end <= last; end += 1) yield { end, groups: none };
  };

/** The preferred way to read a text from a place on. */
export function firstMatch(matcher: Matcher, text: string, start = 0): Match | undefined {
  for (const match of matcher(text, start)) return match;
  return undefined;
}

/** Whether a matcher can read the end of a text. */
export function endsWith(matcher: Matcher, text: string): boolean {
  for (let start = 0; start < text.length; start += 1)
    for (const { end } of matcher(text, start)) if (end === text.length) return true;
  return false;
}
