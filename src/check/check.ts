import type { Diagnostic } from '../model/diagnostic.ts';
import { hideSecrets } from '../model/hide-secrets.ts';
import { clip } from '../model/printable.ts';
import type { Hit, Level, RuleDescription } from './rule.ts';
import { findingRules, ruleOf } from './rules.ts';
import type { Settings } from './settings.ts';
import type { CheckSubject } from './subject.ts';

/**
 * Checks an article against every rule that is not off.
 * @param settings what rules are set to; the others keep their own level
 * @returns the findings in order of the article's lines, then those that stand nowhere in it
 */
export function checkArticle(subject: CheckSubject, settings: Settings = {}): Diagnostic[] {
  const found = findingRules.flatMap((rule) => {
    const level = settings[rule.id] ?? rule.level;
    return level === 'off' ? [] : rule.find(subject).map((hit) => atLevel(rule, level, hit));
  });
  return unique([...found, ...reportedFindings(subject, settings)]).sort(byPlace);
}

function atLevel(rule: RuleDescription, level: Exclude<Level, 'off'>, hit: Hit): Diagnostic {
  return {
    rule: rule.id,
    severity: level === 'error' ? 'error' : 'warning',
    ...hit,
    reason: clip(hideSecrets(hit.reason)),
    fix: clip(hit.fix ?? rule.fix),
  };
}

/** What the build itself found, at the severity that its rule is set to. */
function reportedFindings({ reported }: CheckSubject, settings: Settings): Diagnostic[] {
  return reported.flatMap((diagnostic): Diagnostic[] => {
    const { rule: id, severity: _, ...hit } = diagnostic;
    const rule = ruleOf(id);
    if (!rule) return [{ fix: '', ...diagnostic }];
    const level = settings[id] ?? rule.level;
    return level === 'off' ? [] : [atLevel(rule, level, hit)];
  });
}

/** Two rules' ways can lead to one place; it is told once. */
function unique(findings: Diagnostic[]): Diagnostic[] {
  const known = new Set<string>();
  const placed = new Set(findings.map(({ rule, line, column }) => JSON.stringify([rule, line, column])));
  return findings.filter(({ rule, reason, line, column, slide }) => {
    if (placed.has(JSON.stringify([ruleOf(rule)?.unless, line, column]))) return false;
    const key = JSON.stringify([rule, reason, line, line === undefined ? slide : column]);
    return !known.has(key) && known.add(key);
  });
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const places = [
    [a.line ?? Infinity, b.line ?? Infinity],
    [a.column ?? 0, b.column ?? 0],
    [a.slide ?? 0, b.slide ?? 0],
  ] as const;
  const differing = places.find(([left, right]) => left !== right);
  if (differing) return differing[0] < differing[1] ? -1 : 1;
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}

/** How many findings are errors, and how many warnings. */
export const countFindings = (findings: Diagnostic[]): { errors: number; warnings: number } => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
};
