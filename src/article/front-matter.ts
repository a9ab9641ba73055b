import matter from 'gray-matter';
import { parse, TomlError } from 'smol-toml';
import type { VFile } from 'vfile';
import { toLanguageTag } from '../language/detect.ts';
import type { Metadata } from '../model/roadmap.ts';
import { excessOf } from './aliases.ts';
import { KeyPlaces, type Place, type Places } from './key-places.ts';
import { TomlPlaces } from './toml-places.ts';

// A longer line of dashes is a rule, and so is one that a blank line follows but no key. TOML stands between pluses.
const opening = /^(---|\+\+\+)(?![-+])[^\S\r\n]*([^\r\n]*)\r?\n(?=\S|\s*["']?[\w-]+["']?\s*[:=])/;
const yamlNames = new Set(['', 'yaml', 'yml']);

const refuse = {
  parse: (): never => {
    throw new Error('only YAML front matter is read');
  },
};

/** The `deck` block of the front matter as it is written; not checked. */
export interface DeckBlock {
  value: unknown;
  /** Where a key within it stands, by the keys that lead to it; else the innermost of them that is there. */
  placeOf: (keys: readonly PropertyKey[]) => Place;
}

export interface FrontMatter {
  metadata: Metadata;
  /** The author's language tag, from the `deck` block or from `lang` itself. */
  lang?: string;
  deck?: DeckBlock;
  /** Keys whose value is a list or holds further keys, with their places. */
  nested: { key: string; value: unknown; place: Place }[];
  /** The article with the front matter blanked out, so that every line and offset stays where it was. */
  body: string;
}

/**
 * Reads the front matter: YAML with gray-matter, or TOML. Other languages, which gray-matter would run as code, are
 * refused. Mistakes become messages on `file`, with their place; the rest of the article is still read.
 */
export function readFrontMatter(text: string, file: VFile): FrontMatter {
  const none: FrontMatter = { metadata: { tags: [], other: {} }, nested: [], body: text };
  const match = opening.exec(text);
  if (!match) return none;
  const [whole, fence = '', word = ''] = match;
  const end = closingOffset(text, whole.length, fence);
  if (end === undefined) return none;
  const body = text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
  const language = word.trim().toLowerCase();
  const isToml = fence === '+++' || language === 'toml';
  if (!isToml && !yamlNames.has(language)) {
    report(
      file,
      `front matter in “${language}” is not read or run`,
      1,
      4,
      'Write it as YAML between --- lines, or as TOML between +++ lines.',
    );
    return { ...none, body };
  }
  const places = isToml ? new TomlPlaces(text.slice(0, end)) : new KeyPlaces();
  const source = text.slice(0, end);
  const { deck, ...data } =
    places instanceof TomlPlaces ? parseToml(source, file) : parseYaml(source, file, places);
  const lang = langOf(deck, data.lang ?? data.language, places, file);
  return {
    metadata: toMetadata(data),
    nested: Object.entries(data).flatMap(([key, value]) =>
      isNested(value) ? [{ key, value, place: places.placeOf([key]) }] : [],
    ),
    body,
    ...(lang ? { lang } : {}),
    ...(deck === undefined || deck === null
      ? {}
      : { deck: { value: deck, placeOf: (keys) => places.placeOf(['deck', ...keys]) } }),
  };
}

const isNested = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && !(value instanceof Date);

function closingOffset(text: string, from: number, fence: string): number | undefined {
  const closing = fence === '---' ? /^---[^\S\r\n]*(?:\r?\n|$)/gm : /^\+\+\+[^\S\r\n]*(?:\r?\n|$)/gm;
  closing.lastIndex = from;
  const match = closing.exec(text);
  return match ? match.index + match[0].length : undefined;
}

function parseYaml(source: string, file: VFile, places: KeyPlaces): Record<string, unknown> {
  try {
    // Being there, the options also keep gray-matter's cache out, which answers a second try with nothing.
    const options = {
      engines: { js: refuse, javascript: refuse, json: refuse, coffee: refuse },
      listener: places.listener,
    };
    const { data } = matter(source, options);
    const excess = excessOf(data, source.length);
    if (excess !== undefined) {
      const cure = 'Write the values out instead of naming them with *.';
      report(file, `the front matter cannot be read: ${excess}`, 1, 1, cure);
      return {};
    }
    if (data !== null && typeof data === 'object' && !Array.isArray(data)) return { ...data };
    report(
      file,
      'the front matter is not a list of “key: value” lines',
      1,
      1,
      'Write one “key: value” a line.',
    );
  } catch (error) {
    const mark = (error as { mark?: { line: number; column: number } }).mark;
    const said = (error as { reason?: string }).reason ?? String((error as Error).message);
    const reason = error instanceof RangeError ? 'it is nested too deep' : said;
    // gray-matter hands the YAML on without its first line.
    report(
      file,
      `the front matter is not valid YAML: ${reason}`,
      (mark?.line ?? 0) + 1,
      (mark?.column ?? 0) + 1,
      'Mend this line; put a value that holds a colon or a quotation mark between quotation marks.',
    );
  }
  return {};
}

function parseToml(source: string, file: VFile): Record<string, unknown> {
  try {
    // The lines of the markers stay as comments, so that every place stays where it is.
    return parse(source.replace(/^(?:\+\+\+|---)/gm, '###'));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? '';
    report(
      file,
      `the front matter is not valid TOML: ${reason}`,
      error.line,
      error.column,
      'Mend this line; put text between quotation marks.',
    );
    return {};
  }
}

function report(file: VFile, reason: string, line: number, column: number, cure: string): void {
  const message = file.message(reason, {
    place: { line, column },
    ruleId: 'front-matter',
    source: 'roadmap-deck',
  });
  message.fatal = true;
  message.note = cure;
}

/** The language that the author set. A tag in the `deck` block that is none is told where the block is checked. */
function langOf(deck: unknown, plain: unknown, places: Places, file: VFile): string | undefined {
  const inDeck = deck !== null && typeof deck === 'object' && 'lang' in deck ? deck.lang : undefined;
  const chosen = typeof inDeck === 'string' ? toLanguageTag(inDeck) : undefined;
  const text = toText(plain);
  if (chosen !== undefined || text === '') return chosen;
  const tag = toLanguageTag(text);
  if (tag === undefined) {
    const message = file.message(`“${text}” is not a language tag`, {
      place: places.placeOf(['lang']),
      ruleId: 'front-matter',
      source: 'roadmap-deck',
    });
    message.note = 'Write a tag such as zh-CN or en; the language is told from the text until then.';
  }
  return tag;
}

function toMetadata(data: Record<string, unknown>): Metadata {
  const metadata: Metadata = { tags: tagsOf(data.tags ?? data.keywords), other: {} };
  for (const [key, value] of Object.entries(data)) {
    const text = toText(value);
    if (text === '' || key === 'tags' || key === 'keywords' || key === 'lang' || key === 'language') continue;
    if (key === 'title' || key === 'description' || key === 'date' || key === 'author') metadata[key] = text;
    else metadata.other[key] = text;
  }
  return metadata;
}

function tagsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(toText).filter((tag) => tag !== '');
  return toText(value)
    .split(/[,，、]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (Array.isArray(value)) return value.map(toText).join(', ');
  if (typeof value === 'object') {
    const name = (value as { name?: unknown }).name;
    return name === undefined ? JSON.stringify(value) : toText(name);
  }
  return String(value).replace(/\s+/g, ' ').trim();
}

function dateText(value: Date): string {
  const iso = Number.isNaN(value.getTime()) ? '' : value.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
}
