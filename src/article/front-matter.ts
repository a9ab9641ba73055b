import matter from 'gray-matter';
import { parse, TomlError } from 'smol-toml';
import type { VFile } from 'vfile';
import { calendarDay, looksLikeDate } from '../language/date.ts';
import { toLanguageTag } from '../language/detect.ts';
import { say } from '../language/say.ts';
import { placesIn } from '../model/places.ts';
import { report } from '../model/report.ts';
import type { Metadata } from '../model/roadmap.ts';
import { type UnreadKey, unreadKeys } from './front-keys.ts';
import type { Place, Places } from './key-places.ts';
import { readMendedYaml } from './mended-yaml.ts';
import { toMetadata, toText } from './metadata.ts';
import { TomlPlaces } from './toml-places.ts';
import { YamlError } from './yaml.ts';

// A longer line of dashes is a rule, and so is one that a blank line follows but no key. TOML stands between pluses.
const opening = /^(---|\+\+\+)(?![-+])[^\S\r\n]*([^\r\n]*)\r?\n(?=\S|\s*["']?[\w-]+["']?\s*[:=])/;
const yamlNames = new Set(['', 'yaml', 'yml']);

/** The `deck` block of the front matter as it is written; not checked. */
export interface DeckBlock {
  value: unknown;
  /** Where a key within it stands, by the keys that lead to it; else the innermost of them that is there. */
  placeOf: (keys: readonly PropertyKey[]) => Place;
}

export interface FrontMatter {
  metadata: Metadata;
  /** Where a key stands, by the keys that lead to it; else the innermost of them that is there. */
  placeOf: (keys: readonly PropertyKey[]) => Place;
  /** The author's language tag, from the `deck` block or from `lang` itself. */
  lang?: string;
  deck?: DeckBlock;
  /** Keys whose value is a list or holds further keys, with their places. */
  nested: { key: string; value: unknown; place: Place }[];
  /** Keys with words for readers that no slide shows, with their places. */
  unread: (UnreadKey & { place: Place })[];
  /** The article with the front matter blanked out, so that every line and offset stays where it was. */
  body: string;
}

/** The keys of a front matter with their values, and where they stand. */
interface Keys {
  /** As the author wrote them. */
  written: Record<string, unknown>;
  deck?: unknown;
  places: Places;
}

/**
 * Reads the front matter: YAML, or TOML; nothing in any other language is read or run. Mistakes become messages on
 * `file`, with their place; the rest of the article is still read.
 */
export function readFrontMatter(text: string, file: VFile): FrontMatter {
  const none: FrontMatter = {
    metadata: { tags: [], other: {} },
    placeOf: () => ({ line: 1, column: 1 }),
    nested: [],
    unread: [],
    body: text,
  };
  const match = opening.exec(text);
  if (!match) return none;
  const [whole, fence = '', word = ''] = match;
  const closing = closingIn(text, whole.length, fence);
  if (!closing) {
    if (firstKey.test(text.slice(whole.length))) warn(file, ...unclosed(fence), { line: 1, column: 1 });
    return none;
  }
  const body = blank(text.slice(0, closing.end)) + text.slice(closing.end);
  const language = word.trim().toLowerCase();
  const isToml = fence === '+++' || language === 'toml';
  if (!isToml && !yamlNames.has(language)) {
    const reason = say`front matter in “${language}” is not read or run`;
    refuse(file, reason, say`Write it as YAML between --- lines, or as TOML between +++ lines.`, 1, 4);
    return { ...none, body };
  }
  // Every place stays where it is.
  const source = blank(whole) + text.slice(whole.length, closing.start).trimEnd();
  const block = `${fence}\n${text.slice(whole.length, closing.end)}`;
  const keys = readKeys(block, fence, () => (isToml ? readTomlKeys : readYamlKeys)(source, file));
  if (keys && isArticle(text.slice(whole.length, closing.start), keys)) return none;
  return keys ? { ...toFrontMatter(keys, file), body } : { ...none, body };
}

/** Whether it is the article itself that stands between two rules: a heading, which to YAML is a remark, and no key that is known. */
function isArticle(between: string, { written, deck }: Keys): boolean {
  if (deck !== undefined || !/^\s*#{1,6}[^\S\r\n]+\S/.test(between)) return false;
  const { other } = toMetadata(written);
  return Object.keys(written).every((key) => key in other);
}

/**
 * Lets gray-matter find the keys of a front matter.
 * @param read reads them in the article itself: what gray-matter hands on has lost its place
 */
function readKeys(block: string, fence: string, read: () => Keys | undefined): Keys | undefined {
  // The options also keep its cache out, which answers a second try with nothing.
  const engines = { keys: { parse: () => ({ keys: read() }) } };
  const found: { data: { keys?: Keys | undefined }; isEmpty?: boolean } = matter(block, {
    delimiters: fence,
    language: 'keys',
    engines,
  });
  // It asks for nothing where there are comments alone.
  return found.isEmpty ? read() : found.data.keys;
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

function toFrontMatter({ written, deck, places }: Keys, file: VFile): Omit<FrontMatter, 'body'> {
  const lang = langOf(deck, written, places, file);
  const metadata = toMetadata(written);
  tellDraft(written, places, file);
  const { date } = metadata;
  if (date !== undefined && looksLikeDate(date) && !calendarDay(date)) {
    const fix = say`It is shown as it is written; give the day as in 2024-05-06.`;
    warn(file, say`“${date}” is no day of the calendar`, fix, places.placeOf(['date']));
  }
  return {
    metadata,
    placeOf: (keys) => places.placeOf(keys),
    nested: Object.entries(written).flatMap(([key, value]) =>
      value !== null && typeof value === 'object' ? [{ key, value, place: places.placeOf([key]) }] : [],
    ),
    unread: unreadKeys(metadata).map((unread) => ({ ...unread, place: places.placeOf([unread.key]) })),
    ...(lang ? { lang } : {}),
    ...(deck === undefined || deck === null
      ? {}
      : { deck: { value: deck, placeOf: (keys) => places.placeOf(['deck', ...keys]) } }),
  };
}

/** Site generators leave a draft out; a deck is made of it all the same. */
function tellDraft(written: Record<string, unknown>, places: Places, file: VFile): void {
  const isSaid = (key: string, value: string): boolean => toText(written[key]).toLowerCase() === value;
  const key = isSaid('draft', 'true') ? 'draft' : isSaid('published', 'false') ? 'published' : undefined;
  if (key === undefined) return;
  report(file, {
    rule: 'draft',
    reason: say`“${key}: ${toText(written[key])}” says that the article is a draft`,
    fix: say`Take the line out once it may be told.`,
    place: places.placeOf([key]),
  });
}

/** A line that can only be meant as a key. */
const firstKey = /^\s*["']?[\w-]+["']?\s*(?::(?=\s|$)|=)/;

const unclosed = (fence: string): [reason: string, fix: string] => [
  say`nothing ends the front matter that begins here, so it is shown as text`,
  say`End it with a line of ${fence}, or leave out this line where it is a rule.`,
];

function closingIn(text: string, from: number, fence: string): { start: number; end: number } | undefined {
  const closing = fence === '---' ? /^---[^\S\r\n]*(?:\r?\n|$)/gm : /^\+\+\+[^\S\r\n]*(?:\r?\n|$)/gm;
  closing.lastIndex = from;
  const match = closing.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

function readYamlKeys(source: string, file: VFile): Keys | undefined {
  try {
    const { value, written, places, mended } = readMendedYaml(source);
    for (const offset of mended) {
      const reason = say`the value of this line is no YAML, and is read as the text that it is`;
      warn(file, reason, say`Put it between quotation marks.`, placesIn(source)(offset));
    }
    if (value === undefined) return { written: {}, places };
    if (isRecord(value) && isRecord(written)) {
      const { deck: _deck, ...others } = written;
      return { written: others, deck: value.deck, places };
    }
    const reason = say`the front matter is not a list of “key: value” lines`;
    refuse(file, reason, say`Write one “key: value” a line.`, 1, 1);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    const { message, offset } = error;
    if (offset === undefined) {
      const fix = say`Write the values out instead of naming them with *, and no lists within lists.`;
      refuse(file, say`the front matter cannot be read: ${message}`, fix, 1, 1);
    } else {
      const { line, column } = placesIn(source)(offset);
      const fix = /unexpected end/.test(message)
        ? say`End what is open with its bracket or its quotation mark.`
        : say`Mend this line; put a value that holds a colon or a quotation mark between quotation marks.`;
      refuse(file, say`the front matter is not valid YAML: ${message}`, fix, line, column);
    }
  }
  return undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function readTomlKeys(source: string, file: VFile): Keys | undefined {
  try {
    const { deck, ...values } = parse(source);
    const places = new TomlPlaces(source);
    // The library makes the first of March of the 30th of February.
    const written = Object.entries(values).map(([key, value]) => [
      key,
      value instanceof Date ? places.writtenAt(key) : value,
    ]);
    return { written: Object.fromEntries(written), deck, places };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? '';
    const fix = say`Mend this line; put text between quotation marks.`;
    refuse(file, say`the front matter is not valid TOML: ${reason}`, fix, error.line, error.column);
    return undefined;
  }
}

const warn = (file: VFile, reason: string, fix: string, place: Place): void =>
  report(file, { rule: 'front-matter', reason, fix, place });

const refuse = (file: VFile, reason: string, fix: string, line: number, column: number): void =>
  report(file, { rule: 'front-matter', severity: 'error', reason, fix, place: { line, column } });

/** The language that the author set. A tag in the `deck` block that is none is told where the block is checked. */
function langOf(
  deck: unknown,
  written: Record<string, unknown>,
  places: Places,
  file: VFile,
): string | undefined {
  const inDeck = isRecord(deck) ? deck.lang : undefined;
  const chosen = typeof inDeck === 'string' ? toLanguageTag(inDeck) : undefined;
  const key = ['lang', 'language'].find((name) => toText(written[name]) !== '') ?? 'locale';
  const text = toText(written[key]);
  if (chosen !== undefined || text === '') return chosen;
  const tag = toLanguageTag(text);
  if (tag === undefined) {
    const fix = say`Write a tag such as zh-CN or en; the language is told from the text until then.`;
    warn(file, say`“${text}” is not a language tag`, fix, places.placeOf([key]));
  }
  return tag;
}
