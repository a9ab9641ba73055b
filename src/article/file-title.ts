import { basename, extname } from 'node:path';

/** Names that files have for their place, not for what is in them. */
const places = /^(?:readme|index|_index|article|post|main|draft|untitled|deck|document|page)$/i;
const writtenOn = /^\d{4}-\d{2}-\d{2}[-_ ]+/;
const language = /\.[a-z]{2}(?:-[a-z]{2,4})?$/i;

/** What the name of a file says of the article in it, as people would write it; nothing where it only says its place. */
export function fileTitle(path: string): string | undefined {
  const name = basename(path, extname(path)).replace(language, '').replace(writtenOn, '');
  if (places.test(name) || !/\p{L}{2}/u.test(name)) return undefined;
  const words = /\s/.test(name) ? name : name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
