import { clip } from '../model/printable.ts';
import type { Finding, Hit } from './finding.ts';
import type { Level, RuleDescription } from './rule.ts';
import { findingRules, ruleOf } from './rules.ts';
import type { Settings } from './settings.ts';
import type { CheckSubject } from './subject.ts';

/**
 * Checks an article against every rule that is not off.
 * @param settings what rules are set to; the others keep their own level
 * @returns the findings in order of the article's lines, then those that stand nowhere in it
 */
export function checkArticle(subject: CheckSubject, settings: Settings = {}): Finding[] {
  const found = findingRules.flatMap((rule) => {
    const level = settings[rule.id] ?? rule.level;
    return level === 'off' ? [] : rule.find(subject).map((hit) => toFinding(rule, level, hit));
  });
  return unique([...found, ...reportedFindings(subject, settings)]).sort(byPlace);
}

function toFinding(rule: RuleDescription, level: Exclude<Level, 'off'>, hit: Hit): Finding {
  return {
    rule: rule.id,
    severity: level === 'error' ? 'error' : 'warning',
    ...hit,
    reason: clip(hit.reason),
    cure: clip(hit.cure ?? rule.cure),
  };
}

/** What the build itself found, at the severity that its rule is set to. */
function reportedFindings({ reported }: CheckSubject, settings: Settings): Finding[] {
  return reported.flatMap(({ rule: id, severity, ...hit }): Finding[] => {
    const rule = ruleOf(id);
    if (!rule) return [{ rule: id, severity, ...hit, reason: clip(hit.reason), cure: clip(hit.cure ?? '') }];
    const level = settings[id] ?? rule.level;
    return level === 'off' ? [] : [toFinding(rule, level, hit)];
  });
}

/** Two rules' ways can lead to one place; it is told once. */
function unique(findings: Finding[]): Finding[] {
  const known = new Set<string>();
  const placed = new Set(findings.map(({ rule, line, column }) => JSON.stringify([rule, line, column])));
  return findings.filter(({ rule, reason, line, column, slide }) => {
    if (placed.has(JSON.stringify([ruleOf(rule)?.unless, line, column]))) return false;
    const key = JSON.stringify([rule, reason, line, line === undefined ? slide : column]);
    return !known.has(key) && known.add(key);
  });
}

function byPlace(a: Finding, b: Finding): number {
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
export const countFindings = (findings: Finding[]): { errors: number; warnings: number } => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
};
