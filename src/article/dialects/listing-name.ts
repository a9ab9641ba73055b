const named =
  /(?:^|[\s{,:])(?:title|filename|file|caption|name)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|([^\s{}"',]+))/i;
const bracketed = /(?:^|[\s}\w])\[([^[\]]+)\]/;
const quoted = /"[^"]*"|'[^']*'/g;
/** A file: with a folder or an ending. */
const path = /^(?:[\w@~.+-]*\/)*[\w@~+-][\w@~.+-]*\.([a-z]\w*)$|^(?:[\w@~.+-]+\/)+[\w@~.+-]+$/i;

/**
 * What a listing is called behind its fence: `title="a.ts"`, `filename=a.ts`, `[a.ts]`, `js:a.js`, or its path alone,
 * whose ending is then the language.
 */
export function nameOfListing(info: string): { name?: string; language?: string } {
  const [, ...given] = named.exec(info) ?? [];
  const said = given.find((text) => text !== undefined) ?? bracketed.exec(info.replace(quoted, ''))?.[1];
  if (said !== undefined) return said.trim() === '' ? {} : { name: said.trim() };
  const [first = '', ...others] = info.replace(quoted, '').trim().split(/\s+/);
  const alone = path.exec(first);
  if (alone) return { name: first, language: alone[1]?.toLowerCase() ?? '' };
  const name = [first.slice(first.indexOf(':') + 1), ...others].find((word) => path.test(word));
  return name === undefined ? {} : { name };
}
