import postcss, { type Declaration } from 'postcss';
import { say } from '../language/say.ts';
import { Failure } from '../model/failure.ts';
import { readContained, toDataUri } from './local-file.ts';

const address = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/gi;

/**
 * Makes CSS need nothing outside itself: files in `folder` become data, every other address is taken out.
 * @param folder where relative addresses lead; without it no file is read
 * @throws Failure `theme-invalid` with line and column for CSS that cannot be parsed
 */
export async function isolateCss(css: string, folder?: string): Promise<{ css: string; refused: string[] }> {
  const plain = withoutEscapes(css);
  if (!/url\(|@import|image-set|src\(/i.test(plain)) return { css: plain, refused: [] };
  const root = parseCss(plain);
  const refused: string[] = [];
  root.walkAtRules(/^import$/i, (rule) => {
    // Marp imports other themes by a bare name; anything with an address in it would be fetched.
    if (!/url\(|[/:\\]/i.test(rule.params)) return;
    refused.push(rule.params.replace(/^url\(|["')]/gi, ''));
    rule.remove();
  });
  const declarations: Declaration[] = [];
  root.walkDecls(/./, (declaration) => {
    if (/url\(|image-set|src\(/i.test(declaration.value)) declarations.push(declaration);
  });
  for (const declaration of declarations) await isolateDeclaration(declaration, folder, refused);
  return { css: root.toString(), refused };
}

/** Letters written as escapes mean the same as letters, and could hide an address: `u\\72l(…)`. */
const withoutEscapes = (css: string): string =>
  css.replace(/\\(?:([0-9a-f]{1,6})\s?|([g-z]))/gi, (whole, hex?: string, letter?: string) => {
    const character = letter ?? String.fromCodePoint(Math.min(Number.parseInt(hex ?? '', 16), 0x10ffff));
    return /[a-z]/i.test(character) ? character : whole;
  });

function parseCss(css: string): postcss.Root {
  try {
    return postcss.parse(css);
  } catch (error) {
    const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
    const place = line === undefined ? '' : say` at ${line}:${column}`;
    throw new Failure(
      'theme-invalid',
      say`the theme's CSS cannot be read${place}: ${reason}`,
      say`Mend that line.`,
    );
  }
}

async function isolateDeclaration(
  declaration: Declaration,
  folder: string | undefined,
  refused: string[],
): Promise<void> {
  let value = declaration.value;
  for (const match of declaration.value.matchAll(address)) {
    const target = (match[1] ?? match[2] ?? match[3] ?? '').trim();
    if (/^(?:data:|#)/i.test(target)) continue;
    const file = folder ? await readContained(target, folder) : undefined;
    if (!file) refused.push(target);
    value = value.replace(match[0], file ? `url("${toDataUri(file.bytes, file.path)}")` : 'none');
  }
  // What is left beside url() could still fetch: image-set("…") and src("…").
  if (/(?:image-set|src)\(\s*["']/i.test(value)) {
    refused.push(value);
    declaration.remove();
    return;
  }
  declaration.value = value;
}
