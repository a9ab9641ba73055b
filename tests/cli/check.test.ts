import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, run } from './program.ts';

const check = (...args: string[]): Promise<Outcome> => run(process.cwd(), ['check', ...args]);

let folder = '';
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-check-'));
  const article = await readFile('content/ai-roadmap.zh.md', 'utf8');
  await writeFile(path('seven.md'), article.replace('下文依次考察六个方向', '下文依次考察七大方向'));
  await writeFile(path('warned.md'), '# T\n\n## A\n\n- [Lost](lost.md)\n- A point\n');
  await writeFile(path('broken.md'), '---\ntitle: "a\n---\n\n# T\n\n### Deep\n\nText.\n');
  await writeFile(path('faint.css'), '/* @theme faint */\n@import "roadmap-base";\n:root { --ink: #bbb; }\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('check', () => {
  it('finds nothing in the shipped articles', async () => {
    const articles = ['content/ai-roadmap.zh.md', 'content/ai-roadmap.en.md'];
    const { code, stdout } = await check('--strict', ...articles);
    for (const article of articles) expect(stdout).toContain(`${article}: nothing to mend`);
    expect(code).toBe(0);
  });

  it('finds a count that the article does not hold, in its line', async () => {
    const { code, stdout } = await check(path('seven.md'), '--format', 'json');
    const [report] = JSON.parse(stdout).articles;
    const line =
      (await readFile(path('seven.md'), 'utf8')).split('\n').findIndex((text) => text.includes('七大')) + 1;
    expect(report.findings).toEqual([
      expect.objectContaining({ rule: 'claim-count', severity: 'error', line, column: 7 }),
    ]);
    expect(report.counts).toEqual({ errors: 1, warnings: 0 });
    expect(report.coverage.missing).toBe(0);
    expect(code).toBe(1);
    expect((await readdir(folder)).sort()).toEqual(['broken.md', 'faint.css', 'seven.md', 'warned.md']);
  });

  it('fails on warnings only where it is asked to', async () => {
    const lenient = await check(path('warned.md'));
    expect(lenient.stdout).toContain('warned.md:5:3 warning link: there is no file lost.md');
    expect(lenient.stdout).toContain('  | - [Lost](lost.md)');
    expect(lenient.code).toBe(0);
    expect((await check(path('warned.md'), '--strict')).code).toBe(1);
    expect((await check(path('warned.md'), '--rule', 'link=error')).code).toBe(1);
    const off = ['--rule', 'link=off', '--rule', 'link-outside=off'];
    expect((await check(path('warned.md'), '--strict', ...off)).code).toBe(0);
  });

  it('takes the levels of a configuration file, and of the command line before them', async () => {
    await writeFile(path('config.json'), '{ "rules": { "link": "error" } }');
    const config = ['--config', path('config.json')];
    expect((await check(path('warned.md'), ...config)).code).toBe(1);
    expect((await check(path('warned.md'), ...config, '--rule', 'link=warn')).code).toBe(0);
    await rm(path('config.json'));
  });

  it('measures the contrast of the theme', async () => {
    const { code, stdout } = await check(path('warned.md'), '-t', path('faint.css'), '--format', 'github');
    expect(stdout).toMatch(/^::error file=.*,title=contrast::.*#bbbbbb on #ffffff/m);
    expect(code).toBe(1);
  });

  it('checks what it can of an article that cannot be laid out', async () => {
    const { code, stdout } = await check(path('broken.md'));
    expect(stdout).toMatch(/error front-matter: [\s\S]*:7:1 warning heading-level: /);
    expect(code).toBe(1);
  });

  it('prints the coverage', async () => {
    const { stdout } = await check(path('warned.md'), '--coverage');
    expect(stdout).toMatch(/^type +line +placement +slide +text$/m);
    expect(stdout).toMatch(/^item +6 +slide +2 +A point$/m);
  });

  it('gives the browser the time that it is told to, and says how where that was too little', async () => {
    const { code, stderr } = await check(path('warned.md'), '--timeout', '0.001');
    expect(stderr).toMatch(/^error browser-timeout: .* took longer than 0\.001 s\n.*--timeout/m);
    expect(code).toBe(3);
  });

  it('takes several articles', async () => {
    const { code, stdout } = await check(path('warned.md'), path('broken.md'), '--format', 'sarif');
    const { results } = JSON.parse(stdout).runs[0];
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(
      expect.arrayContaining(['link', 'front-matter', 'heading-level']),
    );
    expect(code).toBe(1);
  });

  it.each([
    ['json', (stdout: string) => JSON.parse(stdout).articles[1].findings],
    ['sarif', (stdout: string) => JSON.parse(stdout).runs[0].results],
    ['github', (stdout: string) => stdout.match(/^::warning .*title=link::/gm)],
    ['text', (stdout: string) => stdout.match(/warning link: /g)],
  ])('tells as %s what it found in one article beside another that cannot be read', async (format, findings) => {
    const { code, stdout, stderr } = await check(path('gone.md'), path('warned.md'), '--format', format);
    expect(findings(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/^error article-unreadable: there is no file .*gone\.md$/m);
    expect(code).toBe(2);
  });

  it.each([
    [['--rule', 'lnik=off', 'content/ai-roadmap.zh.md'], 'Did you mean “link”?'],
    [['--rule', 'link=loud', 'content/ai-roadmap.zh.md'], 'One of off, warn, error.'],
    [['--format', 'xml', 'content/ai-roadmap.zh.md'], 'One of text, json, github, sarif'],
    [['no-such-article.md'], 'there is no file no-such-article.md'],
    [['--timeout', '0', 'content/ai-roadmap.zh.md'], 'It is a number of seconds above 0'],
    [[], 'missing required argument'],
  ])('refuses %j', async (args, told) => {
    const { code, stdout, stderr } = await check(...args);
    expect(stderr).toContain(told);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('says where the machine lacks a browser', async () => {
    const { code, stderr } = await check('content/ai-roadmap.zh.md', '--browser', path('no-browser'));
    expect(stderr).toContain('browser-missing');
    expect(code).toBe(3);
  });
});
