import postcss, { type CssSyntaxError, type Declaration } from 'postcss';
import { Failure } from '../model/failure.ts';
import { type Face, type Family, families } from './faces.ts';
import { reached } from './reached.ts';

const readDeclarations = (css: string): Declaration[] => {
  const declarations: Declaration[] = [];
  try {
    postcss.parse(css).walkDecls((declaration) => {
      declarations.push(declaration);
    });
  } catch (error) {
    const { reason, line, column } = error as CssSyntaxError;
    if (reason === undefined) throw error;
    throw new Failure(
      'theme-invalid',
      `the theme's CSS cannot be read: line ${line}, column ${column}: ${reason}`,
      'Correct the theme at that place.',
      { cause: error },
    );
  }
  return declarations;
};

const isWithinFontFace = ({ parent }: Declaration): boolean =>
  parent?.type === 'atrule' && 'name' in parent && String(parent.name).toLowerCase() === 'font-face';

const namesFonts = (declaration: Declaration): boolean =>
  (declaration.variable || /^font(-family)?$/i.test(declaration.prop)) && !isWithinFontFace(declaration);

/** Where a declaration's value names a family, or -1. */
const placeOf = (family: Family, value: string): number => {
  const name = family.name.toLowerCase();
  for (let at = value.indexOf(name); at >= 0; at = value.indexOf(name, at + 1)) {
    // In the shorthand a size stands before the name; behind it, another word would make it another family.
    if (/^[\s,(/]?$/.test(value.charAt(at - 1)) && /^ ?([,);!]|$)/.test(value.slice(at + name.length)))
      return at;
  }
  return -1;
};

const familiesIn = (value: string): Family[] => {
  const plain = value.replace(/["']/g, '').replace(/\s+/g, ' ').toLowerCase();
  const named = families
    .map((family) => ({ family, at: placeOf(family, plain) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return reached(named.map(({ family }) => family));
};

const selectorOf = ({ parent }: Declaration): string =>
  parent?.type === 'rule' && 'selector' in parent && parent.parent?.type === 'root'
    ? String(parent.selector)
    : '';

/** Of a property that rules of the same selector set again and again, as a theme does with its base, the last value. */
const lastValues = (declarations: Declaration[]): string[] => {
  const values = new Map<unknown, string>();
  for (const declaration of declarations) {
    const selector = declaration.important ? '' : selectorOf(declaration);
    values.set(selector === '' ? declaration : `${selector} ${declaration.prop}`, declaration.value);
  }
  return [...values.values()];
};

const facesIn = (declarations: Declaration[]): Face[] => {
  const values = lastValues(declarations.filter(namesFonts));
  const named = new Set(values.flatMap(familiesIn));
  return families
    .filter((family) => named.has(family))
    .flatMap((family) => family.weights.map((weight) => ({ family, weight })));
};

const quoted = /url\((?:[^)"']|"[^"]*"|'[^']*')*\)|"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'/gi;

const unescapeCss = (text: string): string =>
  text.replace(/\\(?:([0-9a-f]{1,6})[ \n\t]?|\n|([\s\S]))/gi, (_, hex?: string, plain?: string) => {
    if (hex === undefined) return plain ?? '';
    const point = Number.parseInt(hex, 16);
    return point > 0x10ffff ? '' : String.fromCodePoint(point);
  });

const countsInChinese = /\b(cjk-decimal|cjk-ideographic|(simp|trad)-chinese-informal)\b/i;

const charactersIn = (declarations: Declaration[]): string => {
  const shown = declarations.filter(
    ({ prop }) => !/^(font|font-family|font-feature-settings|src)$/i.test(prop),
  );
  const strings = shown
    .flatMap(({ value }) => [...value.matchAll(quoted)])
    .map(([, double, single]) => unescapeCss(double ?? single ?? ''));
  const numerals = shown.some(({ value }) => countsInChinese.test(value))
    ? '〇零一二三四五六七八九十百千、'
    : '';
  return strings.join('') + numerals;
};

/** What a theme asks of fonts. */
export interface Needs {
  /**
   * The known families that its CSS names in `font`, `font-family` or a custom property and that a browser can come
   * to there, in every weight that they come in, in the order of the table of families.
   */
  faces: Face[];
  /** Characters that it puts on slides itself: its quoted strings, and numerals where it counts in Chinese. */
  characters: string;
}

// Parsing a theme takes as long as all the rest of a warm run, and a build asks several times.
let latest: { css: string; needs: Needs } | undefined;

/** Reads from a theme's CSS what it asks of fonts. */
export const needsOfCss = (css: string): Needs => {
  if (latest?.css === css) return latest.needs;
  const declarations = readDeclarations(css);
  const needs = { faces: facesIn(declarations), characters: charactersIn(declarations) };
  latest = { css, needs };
  return needs;
};

/** The faces alone. */
export const facesInCss = (css: string): Face[] => needsOfCss(css).faces;
