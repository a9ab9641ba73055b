import type { Metadata } from '../model/roadmap.ts';

/** What the front matter says of the article, each value as one text. */
export function toMetadata(data: Record<string, unknown>): Metadata {
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

/** A value as one line of text: a list with commas, a mapping by its name. */
export function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(toText).join(', ');
  if (typeof value === 'object') {
    const name = (value as { name?: unknown }).name;
    return name === undefined ? JSON.stringify(value) : toText(name);
  }
  return String(value).replace(/\s+/g, ' ').trim();
}
