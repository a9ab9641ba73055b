import type { Diagnostic } from '../../model/diagnostic.ts';
import { icons, make, makeIcon } from '../client/dom.ts';
import type { LiveStrings } from './strings.ts';

/** Errors before warnings, then by slide; what is about no slide comes last of its kind. */
export const toSorted = (findings: readonly Diagnostic[]): Diagnostic[] =>
  findings.toSorted(
    (a, b) =>
      Number(b.severity === 'error') - Number(a.severity === 'error') ||
      (a.slide ?? Infinity) - (b.slide ?? Infinity) ||
      (a.line ?? Infinity) - (b.line ?? Infinity) ||
      0,
  );

/** `article.md:12:3`, as editors and compilers write it. */
export const toPlaceText = (source: string, { line, column }: Pick<Diagnostic, 'line' | 'column'>): string =>
  [source, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');

/** `article.md:120–126`; undefined for a slide that was made of no lines of its own. */
export function toLinesText(source: string, lines: string | undefined): string | undefined {
  const [first, last] = (lines ?? '').split(' ').map(Number);
  if (first === undefined || !(first > 0)) return undefined;
  return `${source}:${first}${last === undefined || last <= first ? '' : `–${last}`}`;
}

/** Errors and warnings differ by shape, not by colour alone. */
const shapes = {
  error: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5v5.5M12 16.5v.01',
  warning: 'M12 4l9 16H3zM12 10v4.5M12 17.3v.01',
} as const;

/** Icons that only the preview has. */
export const liveIcons = {
  ...icons,
  panel: 'M4 5h16v14H4zM14.5 5v14',
  edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
} as const;

/** The mark of an error or a warning, with its name for those who do not see it. */
export function makeSeverity({ severity }: Diagnostic, words: LiveStrings): HTMLElement {
  const name = make('span', { class: 'deck-hidden-text' }, words[severity]);
  return make('span', { class: `deck-severity deck-${severity}` }, makeIcon(shapes[severity]), name);
}
