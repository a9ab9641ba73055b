import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import type * as Api from '../../src/index.ts';
import { packageFile } from '../../src/model/package-files.ts';
import { makeFolder } from './program.ts';

const { build, check, outline, render, Failure }: typeof Api = await import(
  pathToFileURL(packageFile('dist/program/index.cjs')).href
);

const folder = makeFolder();
const article = join(folder, 'talk.md');
writeFileSync(article, '# Talk\n\n## One\n\n- a\n- b\n\n## Two\n\nA paragraph.\n');
afterAll(() => rmSync(folder, { recursive: true }));

it('builds, outlines and renders', async () => {
  const stages: string[] = [];
  const built: Api.BuildResult = await build(article, {
    output: folder,
    formats: ['md', 'html'],
    onStage: (stage) => stages.push(stage),
  });
  expect(built).toMatchObject({ ok: true, title: 'Talk', lang: 'en', theme: 'route', messages: [] });
  expect(stages).toContain('write');
  const slide: Api.BuiltSlide | undefined = built.slides.at(-1);
  expect(slide?.sources[0]?.start.line).toBe(8 + 2);

  const { roadmap, messages }: Api.OutlineResult = await outline(article);
  const names = roadmap.parts.map((part: Api.Part) => part.title?.named[0]);
  expect(names).toMatchObject([{ value: 'One' }, { value: 'Two' }]);
  expect(messages).toEqual([]);

  const deck = built.files.md ?? '';
  const rendered = await render(deck, { formats: ['pdf'] });
  expect(rendered.files).toEqual({ pdf: deck.replace(/md$/, 'pdf') });
  expect(readFileSync(rendered.files.pdf ?? '', 'latin1')).toMatch(/^%PDF-/);
  expect(rendered.slides.length).toBe(built.slides.length);
});

it('checks without writing', async () => {
  const faulty = join(folder, 'faulty.md');
  writeFileSync(faulty, '# Talk\n\n## One\n\n- [Lost](lost.md)\n- b\n');
  const before = readdirSync(folder);
  const result: Api.CheckResult = await check(faulty, { rules: { link: 'error' } });
  const finding: Api.Diagnostic | undefined = result.findings[0];
  expect(finding).toMatchObject({ rule: 'link', severity: 'error', line: 5, column: 3 });
  expect(result).toMatchObject({ counts: { errors: 1, warnings: 0 }, coverage: { missing: 0 } });
  expect(readdirSync(folder)).toEqual(before);
});

it('throws a Failure for the call, and gives an article’s mistakes as messages', async () => {
  const failure = await build(join(folder, 'none.md')).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({ code: 'article-unreadable', exitCode: 2, fix: 'Check the path.' });
  writeFileSync(article, '');
  const { ok, files, messages } = await build(article, { output: folder });
  expect({ ok, files }).toEqual({ ok: false, files: {} });
  expect(messages).toMatchObject([{ ruleId: 'empty-article', fatal: true, line: 1, column: 1 }]);
});
