import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkArticle, countFindings } from '../../../src/check/check.ts';
import { reportedRules } from '../../../src/check/reported.ts';
import { findingRules, ruleOf, rules } from '../../../src/check/rules.ts';
import { parseSettings } from '../../../src/check/settings.ts';
import { Failure } from '../../../src/model/failure.ts';
import { reportedRuleIds } from '../../../src/model/report.ts';
import { toSubject } from './subject.ts';

const article = '# T\n\n### Deep\n\n[a](#none)\n\n### Deep\n\nText.\n';

describe('checkArticle', () => {
  it('tells findings in the order of lines, those without a line last', () => {
    const reported = [
      { rule: 'unsourced', severity: 'error', reason: 'no line' },
      { rule: 'image', severity: 'warning', reason: 'early', line: 1, column: 2 },
      { rule: 'of-another-kind', severity: 'error', reason: 'unknown', line: 8 },
    ] as const;
    const findings = checkArticle(toSubject(article, { reported: [...reported] }));
    expect(findings.map(({ line, rule, severity }) => [line, rule, severity])).toEqual([
      [1, 'image', 'warning'],
      [3, 'heading-level', 'warning'],
      [5, 'link', 'warning'],
      [7, 'title-duplicate', 'warning'],
      [8, 'of-another-kind', 'error'],
      [undefined, 'unsourced', 'error'],
    ]);
    expect(countFindings(findings)).toEqual({ errors: 2, warnings: 4 });
    expect(findings.every(({ fix, rule }) => fix !== '' || rule === 'of-another-kind')).toBe(true);
  });

  it('tells no secret of an address', () => {
    const told = { rule: 'image', severity: 'warning', reason: 'https://me:word@a.example is gone' } as const;
    const found = checkArticle(toSubject('# T\n\nText.\n', { reported: [told] }));
    expect(found.map(({ reason }) => reason)).toContain('https://…@a.example is gone');
  });

  it('tells what is found twice in one place once, and what is found on several slides for each', () => {
    const hit = { rule: 'slide-overflow', severity: 'error', reason: 'out' } as const;
    const reported = [
      { ...hit, slide: 3 },
      { ...hit, slide: 2 },
      { ...hit, slide: 3 },
      { ...hit, slide: 3, line: 9, column: 2 },
      { ...hit, slide: 4, line: 9, column: 2 },
      { ...hit, slide: 4, line: 9, column: 1 },
      { ...hit, slide: 4, line: 9, column: 1, reason: 'far out' },
      { ...hit, rule: 'image', severity: 'warning', line: 9, column: 1 },
      { ...hit, rule: 'coverage', line: 9, column: 1 },
    ] as const;
    const findings = checkArticle(toSubject('# T\n\nText.\n', { reported: [...reported] }));
    expect(
      findings.map(({ rule, reason, line, column, slide }) => [rule, reason, line, column, slide]),
    ).toEqual([
      ['coverage', 'out', 9, 1, undefined],
      ['image', 'out', 9, 1, undefined],
      ['slide-overflow', 'out', 9, 1, 4],
      ['slide-overflow', 'far out', 9, 1, 4],
      ['slide-overflow', 'out', 9, 2, 3],
      ['slide-overflow', 'out', undefined, undefined, 2],
      ['slide-overflow', 'out', undefined, undefined, 3],
    ]);
  });

  it('leaves a rule untold where another one says more of the same place', () => {
    const outside = { rule: 'link-outside', severity: 'warning', reason: 'outside', line: 5 } as const;
    const reported = [
      { ...outside, column: 1 },
      { ...outside, column: 9 },
    ];
    const told = (settings = {}) =>
      checkArticle(toSubject('# T\n\nText.\n\n[a](#none)\n', { reported }), settings).map(
        ({ rule, column }) => [rule, column],
      );
    expect(told()).toEqual([
      ['link', 1],
      ['link-outside', 9],
    ]);
    expect(told({ link: 'off' })).toEqual([
      ['link-outside', 1],
      ['link-outside', 9],
    ]);
    expect(told({ link: 'off', 'link-outside': 'off' })).toEqual([]);
  });

  it('gives each finding its rule’s fix where it has none of its own, and cuts what is endless', () => {
    const reported = [
      { rule: 'image', severity: 'error', reason: 'x'.repeat(5000), fix: 'Mend it.' },
      { rule: 'of-another-kind', severity: 'error', reason: 'odd', line: 1 },
      { rule: 'cut', severity: 'warning', reason: 'none', line: 2 },
    ] as const;
    const [odd, cut, image] = checkArticle(toSubject('# T\n\nText.\n', { reported: [...reported] }));
    expect(odd).toEqual({ rule: 'of-another-kind', severity: 'error', reason: 'odd', fix: '', line: 1 });
    expect(cut).toEqual({
      rule: 'cut',
      severity: 'error',
      reason: 'none',
      fix: 'Run `roadmap-deck outline` to see what there is.',
      line: 2,
    });
    expect(image).toMatchObject({ rule: 'image', severity: 'warning', fix: 'Mend it.' });
    expect(image?.reason.length).toBeLessThan(1000);
  });

  it('sets rules as it is told, also those of the build', () => {
    const reported = [{ rule: 'slide-overflow', severity: 'error', reason: 'out', line: 9 }] as const;
    const settings = { link: 'error', 'heading-level': 'off', 'slide-overflow': 'warn' } as const;
    const findings = checkArticle(toSubject(article, { reported: [...reported] }), settings);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['link', 'error'],
      ['title-duplicate', 'warning'],
      ['slide-overflow', 'warning'],
    ]);
    expect(
      checkArticle(toSubject(article, { reported: [...reported] }), { 'slide-overflow': 'off' }),
    ).toHaveLength(3);
  });
});

describe('settings', () => {
  it('are read as the command line writes them', () => {
    expect(parseSettings(['link=off', 'contrast = warn', 'link=error'])).toEqual({
      link: 'error',
      contrast: 'warn',
    });
  });

  it.each([
    ['lnik=off', 'there is no rule “lnik”', 'Did you mean “link”?'],
    ['link', '“” is no level for the rule link', 'One of off, warn, error.'],
    ['link=loud', '“loud” is no level for the rule link', 'One of off, warn, error.'],
    [
      'xxxxxxxxxxxx=off',
      'there is no rule “xxxxxxxxxxxx”',
      `One of ${rules.map(({ id }) => id).join(', ')}.`,
    ],
    ['link=a=b', '“a=b” is no level for the rule link', 'One of off, warn, error.'],
  ])('refuse %s', (text, message, fix) => {
    const read = (): unknown => parseSettings([text]);
    expect(read).toThrow(Failure);
    expect(read).toThrow(expect.objectContaining({ code: 'usage', message, fix }));
  });
});

describe('rules', () => {
  it('are each told somewhere, where they come up while a deck is made', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const told = files.flatMap((name) =>
      [...readFileSync(`src/${name}`, 'utf8').matchAll(/\brule: '([\w-]+)'/g)].map(([, id]) => id),
    );
    expect([...new Set(told)].filter((id) => reportedRuleIds.includes(id as never)).sort()).toEqual([
      ...reportedRuleIds,
    ]);
    const known = rules.map(({ id }) => id);
    expect(reportedRuleIds.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('each have an id of their own, a file and a section of the documentation', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const files = readdirSync('src/check/rules').map((name) => name.replace(/\.ts$/, ''));
    expect(findingRules.map(({ id }) => id)).toEqual(files.sort());
    const sections = [...readFileSync('docs/rules.md', 'utf8').matchAll(/^## (.+)$/gm)].map(([, id]) => id);
    expect(sections).toEqual(ids);
  });

  it('are documented with the level that they have and with what they ask', () => {
    const page = readFileSync('docs/rules.md', 'utf8').replace(/ +/g, ' ');
    const ofBuild = reportedRules.map(({ id }) => id);
    for (const { id, level, title } of rules) {
      const asks = ofBuild.includes(id) ? `${title} (build)` : title;
      expect(page).toContain(`| [${id}](#${id}) | ${level} | ${asks} |`);
    }
  });

  it('each have a fix of whole sentences', () => {
    for (const { fix } of rules) expect(fix).toMatch(/^[A-Z].*[^.]\.$|^[A-Z].*--> below it\.$/);
  });

  it('are found by their ids', () => {
    expect(rules.map(({ id }) => ruleOf(id))).toEqual(rules);
    expect(ruleOf('none')).toBeUndefined();
  });
});
