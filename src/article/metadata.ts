import { withEnglishKeys } from '../language/front-matter-words.ts';
import { stateKind } from '../language/state-words.ts';
import type { Metadata } from '../model/roadmap.ts';
import { dateKey } from './front-dates.ts';

/** Keys that become a field of their own, or that other readers look at. */
const known = new Set(['author', 'authors', 'tags', 'keywords', 'lang', 'language', 'locale']);
/** What site generators call a description: the first of them is it, where none goes by that name. */
const descriptions = ['description', 'summary', 'excerpt'];

/** What the front matter says of the article, each value as one text. */
export function toMetadata(written: Record<string, unknown>): Metadata {
  const data = withEnglishKeys(written);
  const metadata: Metadata = {
    tags: distinct([...tagsOf(data.tags, /\s+/), ...tagsOf(data.keywords)]),
    other: {},
  };
  const description = descriptions.find((key) => toText(data[key]) !== '');
  const texts = Object.entries(data).map(([key, value]) => [key, toText(value)] as const);
  const dated = dateKey(texts);
  for (const [key, text] of texts) {
    if (text === '' || known.has(key)) continue;
    if (key === description) metadata.description = text;
    else if (key === dated) metadata.date = text;
    else if (key === 'title' || key === 'subtitle') metadata[key] = text;
    else if (stateKind(key, text)) metadata.state = { ...metadata.state, [key]: text };
    else metadata.other[key] = text;
  }
  const authors = authorsOf(data) || authorsOf(data.params);
  if (authors !== '') metadata.author = authors;
  return metadata;
}

/** Who wrote it; Hugo has it among a theme’s own `params`. */
function authorsOf(data: unknown): string {
  if (data === null || typeof data !== 'object') return '';
  const { author, authors } = data as Record<string, unknown>;
  return distinct([author, authors].flatMap(people)).join(', ');
}

/** Keys of an author that say where one works, as writing tools know them. */
const workplaces = [
  'affiliation',
  'affiliations',
  'institution',
  'institute',
  'organization',
  'organisation',
  'org',
  'company',
];

/** Each author with the place where one works in brackets; a number in its place stands for one listed elsewhere. */
const people = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((author) => {
    const name = toText(author);
    const given = author !== null && typeof author === 'object' ? (author as Record<string, unknown>) : {};
    const places = distinct(
      workplaces.flatMap((key) => listed(given[key])).filter((text) => /\p{L}/u.test(text)),
    );
    return name === '' ? [] : [places.length > 0 ? `${name} (${places.join(', ')})` : name];
  });

const distinct = (texts: string[]): string[] => [...new Set(texts)];

/** The items of a list, else the value itself, as texts. */
const listed = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(toText).filter((text) => text !== '');

/**
 * Tags of a list or of one text, there without the # that note-taking programs write before each.
 * @param gap what else parts them in a text without commas
 */
function tagsOf(value: unknown, gap?: RegExp): string[] {
  if (Array.isArray(value)) return listed(value);
  const text = toText(value);
  const commas = /[,，、]/;
  const tags = text.split(commas.test(text) || !gap ? commas : gap);
  return tags.map((tag) => tag.trim().replace(/^#/, '')).filter((tag) => tag !== '');
}

/** A value as one line of text: a list with commas, a mapping by its name. */
export function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(toText).join(', ');
  if (typeof value === 'object') return nameIn(value) ?? JSON.stringify(value);
  return String(value).replace(/\s+/g, ' ').trim();
}

/** The name that a mapping gives, in the ways in which authors are written: whole, or in its parts. */
function nameIn(value: object): string | undefined {
  const { name, literal, given, family } = value as Record<string, unknown>;
  const whole = name ?? literal;
  if (whole !== undefined) return toText(whole);
  const parts = [given, family].map(toText).filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : undefined;
}
