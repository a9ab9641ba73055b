import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { inDigits } from '../language/numerals.ts';
import { isMonthName, writesOrdinals } from '../language/ordinals.ts';
import { isPeriod } from './dated.ts';
import { parsePeriod } from './period.ts';
import { textOf } from './phrasing.ts';

declare module 'mdast' {
  interface TextData {
    /** The number that the text starts with belongs to its words: 1.5 million homes, 1. Januar. It counts no titles. */
    startsWithQuantity?: true;
  }
}

/** A decimal at the head of a title with nothing but a space behind it. */
const bareDecimal = /^(\d{1,3}(?:\.\d{1,3})+)\s/;
const anyDecimal = /^(\d{1,3}(?:\.\d{1,3})+)(?![\d.]*\d)/;
const anyWhole = /^(\d{1,3})(?=[.)．、\s])(?!\.\d)/;
/** A whole number with a full stop behind it, which some languages write for first, second, third. */
const pointed = /^(\d{1,3})[.．]\s+/;

/** What could be a title: a heading, or text in bold. */
interface Candidate {
  nodes: PhrasingContent[];
  /** With figures of any script as digits. */
  text: string;
  /** Titles of one level are counted together. */
  level: number;
}

/**
 * Tells the numbers that count titles from those that belong to their words, and marks the latter, so that no title
 * loses them. A decimal counts where its neighbours do: 2.1 where 2, 2.2 or 2.3 stands at the head of another title,
 * 2.5 where 2.4 or 2.3 does; not beside a 2.0, which only a release is called, and not with a mere period behind a dash.
 *
 * `2.` may be an ordinal where the language writes them so, where a small letter follows, or where no other title of its
 * level is numbered. Then it counts only where a neighbour on its level does (1 before it or 3 behind it, one number may
 * be missing), where 2.1 is below it, or where a year follows; and not even then where it makes a period or a date with
 * the words (2. Quartal 2026, 2. Mai), or where most others begin with the same word behind other numbers (1. Platz,
 * 2. Platz), or where nothing else tells a title from its neighbour.
 * @param tree is changed
 * @param lang BCP 47
 */
export function markQuantities(tree: Root, lang: string): void {
  const titles = candidatesIn(tree);
  const known = new Set(
    titles.flatMap(({ text }) => anyDecimal.exec(text)?.[1] ?? anyWhole.exec(text)?.[1] ?? []),
  );
  const wholes = new Wholes(titles, known, lang);
  const versions = levelsOfVersions(titles);
  for (const title of titles) {
    const decimal = bareDecimal.exec(title.text)?.[1];
    const belongs =
      decimal === undefined
        ? wholes.belongsToWords(title)
        : !isOrder(decimal, known) || versions.has(title.level) || isNameDashed(decimal, title.text, known);
    const leaf = belongs ? firstText(title.nodes) : undefined;
    if (leaf) leaf.data = { ...leaf.data, startsWithQuantity: true };
  }
}

export const startsWithQuantity = (title: PhrasingContent[]): boolean =>
  firstText(title)?.data?.startsWithQuantity === true;

const boldLevel = 7;

function candidatesIn(node: Nodes): Candidate[] {
  if (node.type === 'heading' || node.type === 'strong') {
    const level = node.type === 'heading' ? node.depth : boldLevel;
    return [{ nodes: node.children, text: inDigits(textOf(node.children)), level }];
  }
  return 'children' in node ? (node.children as Nodes[]).flatMap(candidatesIn) : [];
}

function isOrder(decimal: string, known: Set<string>): boolean {
  const end = decimal.lastIndexOf('.');
  const [above, last] = [decimal.slice(0, end), Number(decimal.slice(end + 1))];
  const counted = (by: number): boolean => known.has(`${above}.${last + by}`);
  // A number may be missing: then the run is told as out of order.
  return last === 1 ? known.has(above) || counted(1) || counted(2) : counted(-1) || (last > 2 && counted(-2));
}

/** 5.0, 1.1.0: no section has such a number. */
const firstVersion = /^\d{1,3}(?:\.\d{1,3})*\.0$/;

/** The levels of titles one of which is the first release of its kind: all decimals there tell releases. */
const levelsOfVersions = (titles: Candidate[]): Set<number> =>
  new Set(
    titles.flatMap(({ text, level }) =>
      firstVersion.test(bareDecimal.exec(text)?.[1] ?? '') ? [level] : [],
    ),
  );

/**
 * Whether a dash sets a number apart that is a name: beside a mere period (5.2 — spring of 2028), or where no other title has
 * what stands before its last full stop (4.1 — Speed).
 */
function isNameDashed(decimal: string, text: string, known: Set<string>): boolean {
  const [dash, behind = ''] = /^\s*[—–-]+\s*(.*)$/u.exec(text.slice(decimal.length)) ?? [];
  const isWithin = known.has(decimal.slice(0, decimal.lastIndexOf('.')));
  return dash !== undefined && (isPeriod(behind) || !isWithin);
}

/** The titles that start with a whole number and a full stop. */
class Wholes {
  readonly #levels = new Map<number, Candidate[]>();
  readonly #places = new Map<Candidate, number>();
  readonly #numbers = new Map<string, Set<number>>();
  readonly #known: Set<string>;
  readonly #lang: string;

  constructor(titles: Candidate[], known: Set<string>, lang: string) {
    this.#known = known;
    this.#lang = lang;
    for (const title of titles) {
      if (!pointed.test(title.text)) continue;
      const run = this.#levels.get(title.level) ?? [];
      this.#places.set(title, run.push(title) - 1);
      this.#levels.set(title.level, run);
      const said = sayingOf(title);
      this.#numbers.set(said, (this.#numbers.get(said) ?? new Set()).add(numberOf(title)));
    }
  }

  belongsToWords(title: Candidate): boolean {
    if (!pointed.test(title.text)) return false;
    if (parsePeriod(title.text)) return true;
    const isOrdinal = writesOrdinals(this.#lang);
    const isAlone = this.#levels.get(title.level)?.length === 1;
    if (!isOrdinal && !isAlone && !/^\p{Ll}/u.test(restOf(title))) return false;
    if (this.#tellsApart(title)) return true;
    if (isOrdinal && (this.#isOneOfMany(title) || this.#isDate(title))) return true;
    return !this.#counts(title) && !startsWithYear(restOf(title));
  }

  /** Whether most titles of its level begin with the same word behind other numbers: a few may well ask What among others. */
  #isOneOfMany(title: Candidate): boolean {
    const alike = this.#numbers.get(sayingOf(title))?.size ?? 0;
    return alike > 1 && alike * 2 > (this.#levels.get(title.level)?.length ?? 0);
  }

  /** Whether nothing but the number tells it from the title before or behind it. */
  #tellsApart(title: Candidate): boolean {
    const run = this.#levels.get(title.level) ?? [];
    const index = this.#places.get(title) ?? -1;
    return [run[index - 1], run[index + 1]].some((other) => other && restOf(other) === restOf(title));
  }

  #counts(title: Candidate): boolean {
    const run = this.#levels.get(title.level) ?? [];
    const index = this.#places.get(title) ?? -1;
    const follows = (one: Candidate | undefined, other: Candidate | undefined): boolean => {
      const step = one && other ? numberOf(other) - numberOf(one) : 0;
      return step === 1 || step === 2;
    };
    const number = numberOf(title);
    const hasBelow = this.#known.has(`${number}.1`) || this.#known.has(`${number}.2`);
    return hasBelow || follows(run[index - 1], title) || follows(title, run[index + 1]);
  }

  #isDate(title: Candidate): boolean {
    const word = /^\p{L}+/u.exec(restOf(title))?.[0];
    return word !== undefined && numberOf(title) <= 31 && isMonthName(word, this.#lang);
  }
}

/** What is counted, where ordinals count it. */
const sayingOf = (title: Candidate): string =>
  `${title.level} ${/^[\p{L}\p{M}\p{N}-]+/u.exec(restOf(title))?.[0] ?? restOf(title)}`;

const numberOf = ({ text }: Candidate): number => Number(pointed.exec(text)?.[1]);
const restOf = ({ text }: Candidate): string => text.replace(pointed, '');

const startsWithYear = (text: string): boolean =>
  /^\p{P}?(?:\d|[A-Z]{1,2}\d)/u.test(text) && parsePeriod(text) !== undefined;

function firstText(nodes: PhrasingContent[]): Text | undefined {
  const [first] = nodes;
  if (first?.type === 'text') return first;
  return first && 'children' in first ? firstText(first.children) : undefined;
}
