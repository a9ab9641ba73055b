import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CheckOutcome, CheckResult } from '../../../../src/check/result.ts';
import { rules } from '../../../../src/check/rules.ts';
import { formatChecks, type ReportOptions } from '../../../../src/diagnostics/reporters/format.ts';
import { readRulesPage, toPageAddress } from '../../../../src/diagnostics/reporters/rules-page.ts';
import type { Diagnostic } from '../../../../src/model/diagnostic.ts';
import { Failure } from '../../../../src/model/failure.ts';

const result: CheckResult = {
  article: 'a folder/文.md',
  text: '# T\n\nSeven, 100%\n',
  findings: [
    {
      rule: 'claim-count',
      severity: 'error',
      reason: 'says: 100%,\nor so',
      fix: 'Mend it.',
      line: 3,
      column: 1,
    },
    { rule: 'missing-glyph', severity: 'warning', reason: 'nowhere', fix: '' },
  ],
  counts: { errors: 1, warnings: 1 },
  coverage: { slide: 1, appendix: 0, notes: 0, metadata: 0, skipped: 0, missing: 1 },
  placements: [
    { unit: unit(3, 'Seven,\u001b 100%'), placement: 'missing' },
    { unit: unit(1, 'T'), placement: 'slide', slide: 12 },
  ],
};

function unit(line: number, text: string) {
  const point = { line, column: 1, offset: 0 };
  return { type: 'sentence', text, source: { start: point, end: point } } as const;
}

const format = (given: Partial<ReportOptions>, outcomes: CheckOutcome[] = [result]): string =>
  formatChecks(outcomes, {
    format: 'text',
    coverage: false,
    version: '1.2.3',
    rulesPage: {
      sections: new Map([['claim-count', 'Count **again**.']]),
      address: 'https://example.org/rules.md',
    },
    ...given,
  });

describe('text', () => {
  it('shows the line, a fix and the counts', () => {
    expect(format({})).toBe(
      [
        'a folder/文.md:3:1 error claim-count: says: 100%,\uFFFDor so',
        '  | Seven, 100%',
        '  Mend it.',
        'a folder/文.md warning missing-glyph: nowhere',
        'a folder/文.md: 1 error, 1 warning',
        '  2 pieces of text: 1 on slides, 1 missing',
      ].join('\n'),
    );
  });

  it('shows the placements as a table', () => {
    expect(format({ coverage: true }).split('\n').slice(0, 5)).toEqual([
      'a folder/文.md',
      'type      line  placement  slide  text',
      'sentence     1  slide         12  T',
      'sentence     3  missing           Seven,\uFFFD 100%',
      '',
    ]);
  });
});

describe('json', () => {
  it('holds findings, counts and coverage', () => {
    const { article, findings, counts, coverage } = result;
    expect(JSON.parse(format({ format: 'json' }))).toEqual({
      articles: [{ article, findings, counts, coverage }],
    });
    expect(JSON.parse(format({ format: 'json' }, [result, result])).articles).toHaveLength(2);
    expect(JSON.parse(format({ format: 'json', coverage: true })).articles[0].placements[1]).toEqual({
      type: 'sentence',
      line: 1,
      placement: 'slide',
      slide: 12,
      text: 'T',
    });
  });
});

describe('github', () => {
  it('writes a command a finding, escaped', () => {
    expect(format({ format: 'github' }).split('\n')).toEqual([
      '::error file=a folder/文.md,line=3,col=1,title=claim-count::says: 100%25,%0Aor so. Mend it.',
      '::warning file=a folder/文.md,title=missing-glyph::nowhere',
    ]);
    const odd = { ...result, article: 'a,b:c.md' };
    expect(format({ format: 'github' }, [odd])).toContain('file=a%2Cb%3Ac.md,');
    expect(format({ format: 'github' }, [{ ...result, findings: [] }])).toBe('');
  });
});

describe('sarif', () => {
  const log = JSON.parse(format({ format: 'sarif' }));

  it('is a log of one run with every rule', () => {
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    expect(log.runs).toHaveLength(1);
    const { driver } = log.runs[0].tool;
    expect(driver).toMatchObject({ name: 'roadmap-deck', semanticVersion: '1.2.3' });
    expect(driver.rules).toHaveLength(rules.length);
    expect(driver.rules[0]).toEqual({
      id: 'claim-count',
      shortDescription: { text: expect.any(String) },
      help: { text: expect.any(String), markdown: 'Count **again**.' },
      helpUri: 'https://example.org/rules.md#claim-count',
      defaultConfiguration: { level: 'error' },
    });
  });

  it('places its results', () => {
    const [first, second] = log.runs[0].results;
    expect(first).toEqual({
      ruleId: 'claim-count',
      ruleIndex: 0,
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/) },
      level: 'error',
      message: { text: 'says: 100%,\nor so. Mend it.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20folder/%E6%96%87.md' },
            region: { startLine: 3, startColumn: 1 },
          },
        },
      ],
    });
    expect(second.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20folder/%E6%96%87.md' },
    });
    expect(log.runs[0].tool.driver.rules[second.ruleIndex].id).toBe('missing-glyph');
  });

  it('leaves out an address that nobody has', () => {
    const { driver } = JSON.parse(format({ format: 'sarif', rulesPage: { sections: new Map() } })).runs[0]
      .tool;
    expect(driver.rules[0]).not.toHaveProperty('helpUri');
  });

  it('knows a finding again when its line has moved, and two of one line apart', () => {
    const prints = (text: string, ...lines: number[]): string[] => {
      const [finding] = result.findings;
      const findings = lines.map((line) => ({ ...finding, rule: 'link', line }) as Diagnostic);
      const { results } = JSON.parse(format({ format: 'sarif' }, [{ ...result, text, findings }])).runs[0];
      return results.map((each: { partialFingerprints: Record<string, string> }) =>
        Object.values(each.partialFingerprints).join(),
      );
    };
    const before = prints('one\ntwo\none\n', 1, 2, 3);
    expect(prints('new\n\none\ntwo\n  one\n', 3, 4, 5)).toEqual(before);
    expect(new Set(before).size).toBe(3);
  });

  it('names a file outside the current folder in full', () => {
    const outside = JSON.parse(format({ format: 'sarif' }, [{ ...result, article: '../x.md' }]));
    const { uri } = outside.runs[0].results[0].locations[0].physicalLocation.artifactLocation;
    expect(uri).toBe(pathToFileURL(resolve('../x.md')).href);
  });
});

describe('the page of the rules', () => {
  it('has a section for every rule', async () => {
    const { sections } = await readRulesPage();
    for (const { id } of rules) expect(sections.get(id), id).toMatch(/\S/);
  });

  it.each([
    ['a/b', 'https://github.com/a/b/blob/HEAD/docs/rules.md'],
    [{ url: 'git+https://github.com/a/b.js.git' }, 'https://github.com/a/b.js/blob/HEAD/docs/rules.md'],
    ['github:a/b', 'https://github.com/a/b/blob/HEAD/docs/rules.md'],
    ['https://git.example.org/a/b.git', undefined],
    [{}, undefined],
  ])('of the repository %j is at %s', (repository, address) =>
    expect(toPageAddress({ repository })).toBe(address));

  it('is nowhere without a repository', () => expect(toPageAddress({})).toBeUndefined());
});

describe('an article that could not be checked', () => {
  const failure = new Failure('article-unreadable', 'there is no file gone.md', 'Check the path.');
  const outcomes = [result, { article: 'gone.md', failure }];

  it('stands in its place for programs', () => {
    const { articles } = JSON.parse(format({ format: 'json' }, outcomes));
    expect(articles[0].findings).toHaveLength(2);
    expect(articles[1]).toEqual({
      article: 'gone.md',
      failure: { code: 'article-unreadable', message: 'there is no file gone.md', fix: 'Check the path.' },
    });
  });

  it('is told of the run in code scanning', () => {
    const [run] = JSON.parse(format({ format: 'sarif' }, outcomes)).runs;
    expect(run.results).toHaveLength(2);
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            descriptor: { id: 'article-unreadable' },
            level: 'error',
            message: { text: 'there is no file gone.md. Check the path.' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'gone.md' } } }],
          },
        ],
      },
    ]);
  });

  it('is a command of its own for GitHub', () =>
    expect(format({ format: 'github' }, outcomes)).toContain(
      '::error file=gone.md,title=article-unreadable::there is no file gone.md. Check the path.',
    ));
});
