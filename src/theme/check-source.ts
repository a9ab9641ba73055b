import { AtRule, type Root } from 'postcss';
import { say } from '../language/say.ts';
import { stockThemes, type Theme, type ThemeSource } from '../marp/theme.ts';
import { parseTheme } from '../marp/theme-css.ts';
import { layouts } from '../model/deck.ts';
import { nearest } from '../model/nearest.ts';
import type { ThemeDiagnostic } from './finding.ts';
import type { Specimen } from './lay-out.ts';

/** A declaration of a theme, at its place in the file. */
export interface Declared {
  property: string;
  value: string;
  line: number;
  column: number;
}

/** At-rules that hold descriptors, or names of a face's own letters. */
const descriptors =
  /^(?:font-face|counter-style|property|font-palette-values|view-transition|page|stylistic|styleset|character-variant|swash|ornaments|annotation|historical-forms)$/i;

/** The declarations in a theme's own file; what `@font-face` and its like describe is no property. */
export function declarationsIn(root: Root): Declared[] {
  const found: Declared[] = [];
  root.walkDecls(({ prop, value, source, parent }) => {
    if (parent instanceof AtRule && descriptors.test(parent.name)) return;
    found.push({ property: prop, value, line: source?.start?.line ?? 1, column: source?.start?.column ?? 1 });
  });
  return found;
}

/** What can be told of a theme from its file and from the style that Marp packs. */
export function checkSource(theme: Theme, own: ThemeSource, specimen: Specimen): ThemeDiagnostic[] {
  const declared = declarationsIn(parseTheme(own.css, own.path));
  return [
    ...checkName(theme, own),
    ...checkSizes(specimen),
    ...checkLayouts(specimen.css),
    ...checkTokens(declared, theme, own),
    ...[...new Set([...theme.refused, ...specimen.refused])].map(
      (address): ThemeDiagnostic => ({
        rule: 'remote',
        severity: 'error',
        reason: say`${address} is not fetched`,
        fix: say`A deck makes no request: name a file in the theme’s own folder.`,
        slides: [],
      }),
    ),
  ];
}

function checkName({ name, sources }: Theme, own: ThemeSource): ThemeDiagnostic[] {
  const finding = (severity: ThemeDiagnostic['severity'], reason: string): ThemeDiagnostic[] => [
    {
      rule: 'metadata',
      severity,
      reason,
      fix: say`Change the name behind @theme.`,
      line: 1,
      column: 1,
      slides: [],
    },
  ];
  const taken = sources.some((other) => other.name === name && other.path !== own.path);
  if (taken || (stockThemes.includes(name) && sources.length > 0))
    return finding('error', say`the name “${name}” is taken by another theme`);
  if (!/^[\p{L}\p{N}_-]+$/u.test(name))
    return finding('error', say`the name “${name}” has other signs than letters, digits and hyphens`);
  return [];
}

function checkSizes({ slides }: Specimen): ThemeDiagnostic[] {
  return (['16:9', '4:3'] as const).flatMap((size): ThemeDiagnostic[] => {
    const slide = slides.find((each) => each.size === size);
    const wanted = size === '4:3' ? 960 : 1280;
    if (slide?.width === wanted && slide.height === 720) return [];
    return [
      {
        rule: 'metadata',
        severity: 'error',
        reason: say`its ${size} slides are ${slide?.width} × ${slide?.height} px, not ${wanted} × 720`,
        fix: say`Import "roadmap-base", or say @size ${size} ${wanted}px 720px in the head comment.`,
        slides: [],
      },
    ];
  });
}

/** A layout is covered where the style has a rule for its class. */
function checkLayouts(css: string): ThemeDiagnostic[] {
  const bare = layouts.filter((layout) => !new RegExp(`\\.${layout}(?![\\w-])`).test(css));
  if (bare.length === 0) return [];
  return [
    {
      rule: 'layout',
      severity: 'error',
      reason: say`there are no rules for the layouts ${bare.join(', ')}`,
      fix: say`Import "roadmap-base", which has them all, or write section.<layout> rules.`,
      slides: [],
    },
  ];
}

/** A token that nothing uses is most likely mistyped. */
function checkTokens(declared: Declared[], { sources }: Theme, own: ThemeSource): ThemeDiagnostic[] {
  const all = [own, ...sources].map(({ css }) => css).join('\n');
  const used = new Set([...all.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name ?? ''));
  return declared.flatMap(({ property, line, column }): ThemeDiagnostic[] => {
    if (!property.startsWith('--') || used.has(property)) return [];
    const near = nearest(property, used);
    const fix = near ? say`Did you mean ${near}?` : say`The tokens are listed in themes/README.md.`;
    const reason = say`nothing uses the token ${property}`;
    return [{ rule: 'token', severity: 'warning', reason, fix, line, column, token: property, slides: [] }];
  });
}
