import postcss, { type AtRule, type Root } from 'postcss';
import { say } from '../language/say.ts';
import { Failure } from '../model/failure.ts';
import { nearest } from '../model/nearest.ts';

/**
 * Reads the CSS of a theme.
 * @param path the theme's file, for messages
 * @throws Failure `theme-invalid` with file, line and column for CSS that cannot be parsed
 */
export function parseTheme(css: string, path: string): Root {
  let root: Root;
  try {
    root = postcss.parse(css);
  } catch (error) {
    const { line = 1, column = 1, reason = String(error) } = error as Partial<postcss.CssSyntaxError>;
    throw mistake(path, line, column, reason);
  }
  root.walkDecls(({ value, source }) => {
    const { line = 1, column = 1 } = source?.start ?? {};
    if (holdsDeclaration(value)) throw mistake(path, line, column, 'Missed semicolon');
  });
  return root;
}

const themeComment = /@theme[^\S\r\n]+(?=\S)((?:(?!\*\/)[^\r\n])+)/;

/**
 * The name that a theme gives itself; undefined where it gives none. It becomes the name of a file, and a word of
 * Marp's directives.
 * @throws Failure `theme-invalid` with file, line and column for what cannot be a name
 */
export function themeNameIn(css: string, path: string): string | undefined {
  const match = themeComment.exec(css);
  if (!match) return undefined;
  const name = (match[1] ?? '').trim();
  if (/^[\w-]+$/.test(name)) return name;
  const before = css.slice(0, match.index).split('\n');
  const place = `${path}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
  const fix = say`Take letters, digits, “-” and “_”, such as my-theme.`;
  throw new Failure('theme-invalid', say`${place}: “${name}” cannot be the name of a theme`, fix);
}

/** Where a semicolon is missing, a value takes in the next line. */
const holdsDeclaration = (value: string): boolean =>
  /^[^{]*[\n\r]\s*-{0,2}[a-z][\w-]*\s*:/i.test(
    value.replace(/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'/g, ''),
  );

/**
 * Makes sure that a theme imports what there is: Marp drops any other import without a word.
 * @param known the names that can be imported
 * @throws Failure `theme-invalid`
 */
export function checkImports(root: Root, name: string, path: string, known: readonly string[]): void {
  root.walkAtRules(/^import(?:-theme)?$/i, (rule) => {
    const wanted = /^(?:url\(\s*)?["']?([^"')\s]+)/.exec(rule.params)?.[1] ?? '';
    // What is remote is taken out and told elsewhere.
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(wanted)) return;
    if (wanted === name)
      throw badImport(rule, path, say`it imports itself, “${name}”`, say`Give it another name in @theme.`);
    if (known.includes(wanted)) return;
    const near = nearest(wanted, [...known]);
    const fix = near
      ? say`Did you mean “${near}”?`
      : say`Import a theme by its name: “roadmap-base”, or one that \`roadmap-deck theme list\` shows.`;
    throw badImport(rule, path, say`there is no theme “${wanted}” to import`, fix);
  });
}

function badImport({ source }: AtRule, path: string, reason: string, fix: string): Failure {
  const { line = 1, column = 1 } = source?.start ?? {};
  return new Failure('theme-invalid', `${path}:${line}:${column}: ${reason}`, fix);
}

const mistake = (path: string, line: number, column: number, reason: string): Failure =>
  new Failure(
    'theme-invalid',
    say`${path}:${line}:${column}: the CSS cannot be read: ${reason}`,
    say`Mend that line.`,
  );
