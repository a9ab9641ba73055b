import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkArticle, countFindings } from '../../../src/check/check.ts';
import { parseNumeral } from '../../../src/check/numerals.ts';
import { findingRules, rules } from '../../../src/check/rules.ts';
import { parseSettings } from '../../../src/check/settings.ts';
import { Failure } from '../../../src/model/failure.ts';
import { toSubject } from './subject.ts';

const article = '# T\n\n### Deep\n\n[a](#none)\n\n### Deep\n\nText.\n';

describe('checkArticle', () => {
  it('tells findings in the order of lines, those without a line last', () => {
    const reported = [
      { rule: 'invention', severity: 'error', reason: 'no line' },
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
      [undefined, 'invention', 'error'],
    ]);
    expect(countFindings(findings)).toEqual({ errors: 2, warnings: 4 });
    expect(findings.every(({ cure, rule }) => cure !== '' || rule === 'of-another-kind')).toBe(true);
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
    ['xxxxxxxxxxxx=off', 'there is no rule “xxxxxxxxxxxx”', expect.stringContaining('claim-count')],
  ])('refuse %s', (text, message, hint) => {
    const read = (): unknown => parseSettings([text]);
    expect(read).toThrow(Failure);
    expect(read).toThrow(expect.objectContaining({ code: 'usage', message, hint }));
  });
});

describe('rules', () => {
  it('holds every rule that a message names', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const named = files.flatMap((name) =>
      [...readFileSync(`src/${name}`, 'utf8').matchAll(/\bruleId: '([\w-]+)'/g)].map(([, id]) => id),
    );
    const known = rules.map(({ id }) => id);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !known.includes(id ?? ''))).toEqual([]);
  });

  it('each have an id of their own, a file and a section of the documentation', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const files = readdirSync('src/check/rules').map((name) => name.replace(/\.ts$/, ''));
    expect(findingRules.map(({ id }) => id)).toEqual(files.sort());
    const sections = [...readFileSync('docs/rules.md', 'utf8').matchAll(/^## (.+)$/gm)].map(([, id]) => id);
    expect(sections).toEqual(ids);
  });

  it('are documented at the level that they have', () => {
    const page = readFileSync('docs/rules.md', 'utf8').replace(/ +/g, ' ');
    for (const { id, level } of rules) expect(page).toContain(`| [${id}](#${id}) | ${level} |`);
  });
});

describe('numerals', () => {
  it.each([
    ['七', 7],
    ['两', 2],
    ['十', 10],
    ['十八', 18],
    ['二十', 20],
    ['二十四', 24],
    ['一百零五', 105],
    ['一百二十', 120],
    ['１８', 18],
    ['seven', 7],
    ['Twenty-one', 21],
    ['ninety', 90],
    ['七八', undefined],
    ['many', undefined],
    ['', undefined],
  ])('%s is %s', (text, number) => {
    expect(parseNumeral(text)).toBe(number);
  });
});
