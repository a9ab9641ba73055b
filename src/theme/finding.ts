import { say } from '../language/say.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { clip, printableLines } from '../model/printable.ts';
import type { SpecimenSlide } from './specimen/specimen.ts';

/** What a theme is checked for. */
export type ThemeRule =
  | 'metadata'
  | 'layout'
  | 'token'
  | 'css'
  | 'remote'
  | 'contrast'
  | 'type-size'
  | 'overflow'
  | 'overlap';

/** A place is one in the theme's file. */
export interface ThemeDiagnostic extends Diagnostic {
  rule: ThemeRule;
  fix: string;
  /** What it is about, as CSS selects it. */
  selector?: string;
  /** The custom property to change. */
  token?: string;
  /** Slides of the specimen that show it: layout, state, language, size. */
  slides: string[];
}

export const slideName = ({ layout, state, lang, size }: SpecimenSlide): string =>
  `${layout}, ${state}, ${lang}, ${size}`;

/** One finding for each key, however many slides show it; the first one's words stand for all. */
export function gather(findings: { key: string; finding: ThemeDiagnostic }[]): ThemeDiagnostic[] {
  const groups = new Map<string, ThemeDiagnostic>();
  for (const { key, finding } of findings) {
    const known = groups.get(key);
    if (known) known.slides = [...new Set([...known.slides, ...finding.slides])];
    else groups.set(key, finding);
  }
  return [...groups.values()];
}

/** What was found in a theme, and what was looked at. */
export interface ThemeReport {
  theme: string;
  path: string;
  findings: ThemeDiagnostic[];
  /** The least contrast of any text, and of text that is not large. */
  contrast: { least: number; body: number };
  slides: number;
}

export const isSound = ({ findings }: ThemeReport): boolean =>
  findings.every(({ severity }) => severity !== 'error');

/** A report for people. */
export function formatThemeReport(report: ThemeReport): string {
  const { path, findings, contrast, slides } = report;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const result = findings.length === 0 ? say`nothing to mend` : say`${errors} errors, ${warnings} warnings`;
  const measured = say`${slides} slides, least contrast ${floor(contrast.least)}:1 (text below 24 px ${floor(contrast.body)}:1)`;
  return printableLines(
    [...findings.map((finding) => formatFinding(finding, path)), `${path}: ${result}; ${measured}`].join(
      '\n',
    ),
  );
}

/** Findings whose values are cut to a length that can be read. */
export const clipped = (findings: ThemeDiagnostic[]): ThemeDiagnostic[] =>
  findings.map((finding) => ({ ...finding, reason: clip(finding.reason), fix: clip(finding.fix) }));

/** Rounded down, so that 4.49 does not read as enough. */
export const floor = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

function formatFinding(
  { rule, severity, reason, fix, line, column, slides }: ThemeDiagnostic,
  path: string,
): string {
  const place = [path, line, line && column].filter((part) => part !== undefined).join(':');
  const [first, ...others] = slides;
  const more = others.length > 0 ? say` and ${others.length} more` : '';
  const where = first ? `\n  | ${first}${more}` : '';
  return `${say`${place} ${severity === 'error' ? say`error` : say`warning`} ${rule}: ${reason}`}${where}\n  ${fix}`;
}
