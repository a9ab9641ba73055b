import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article, makeFolder, run } from './program.ts';

const folder = makeFolder();
const words = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
const direction = (name: string): string =>
  [
    `## ${name}`,
    `### Breakthroughs\n\n**${name} first**\n\n- ${words(30)}`,
    `### Forecasts\n\n**2025: ${name} soon**\n\n- ${words(30)}\n\n**2026: ${name} later**\n\n- ${words(30)}`,
  ].join('\n\n');

beforeAll(() => {
  writeFileSync(
    join(folder, 'map.md'),
    `---\ndeck:\n  cuts:\n    evening: { only: [2], order: by-year }\n---\n# Map\n\n${direction('Alpha')}\n\n${direction('Beta')}\n\n## End\n\nWhat now?\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Manifest {
  ok: boolean;
  configuration: { cut: { name: string } };
  files: Record<string, string>;
  slides: { layout: string; seconds: number; appendix?: boolean }[];
  coverage: Record<string, number>;
}

describe('build --cut', () => {
  it('makes several talks in one run, each in a folder of its own', async () => {
    const { code, stdout, stderr } = await run(folder, [
      ...['build', 'map.md', '--cut', 'full,lightning,evening', '-f', 'md,html', '--json'],
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const { decks: manifests } = JSON.parse(stdout) as { decks: Manifest[] };
    expect(manifests.map(({ configuration }) => configuration.cut.name)).toEqual([
      'full',
      'lightning',
      'evening',
    ]);
    expect(manifests.map(({ files }) => files.html)).toEqual([
      join('dist', 'map', 'deck.html'),
      join('dist', 'map', 'lightning', 'deck.html'),
      join('dist', 'map', 'evening', 'deck.html'),
    ]);
    for (const { files, coverage } of manifests) {
      expect(existsSync(join(folder, files.html ?? ''))).toBe(true);
      expect(coverage.missing).toBe(0);
    }
    const [full, lightning, evening] = manifests;
    expect(full?.slides.some(({ appendix }) => appendix)).toBe(false);
    const told = lightning?.slides.filter(({ appendix }) => !appendix) ?? [];
    expect(told.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(300);
    expect(evening?.coverage.appendix).toBeGreaterThan(5);
    const markdown = readFileSync(join(folder, 'dist/map/evening/deck.md'), 'utf8');
    expect(markdown).toContain('# Appendix');
    expect(markdown.indexOf('Alpha first')).toBeGreaterThan(markdown.indexOf('# Appendix'));
  });

  it('cuts to minutes and tells how long the talk takes', async () => {
    const { code, stdout } = await run(folder, ['build', 'map.md', '--minutes', '1', '-f', 'html']);
    expect(stdout).toMatch(/^Map: \d slides, 0:\d\d to tell, \d+ in the appendix\n/);
    expect(code).toBe(0);
  });

  it('leaves the rest to the notes where that is asked for', async () => {
    const { stdout } = await run(folder, [
      ...['build', 'map.md', '--minutes', '1', '--rest', 'notes', '-f', 'md', '--json'],
    ]);
    const { coverage, slides } = (JSON.parse(stdout) as { decks: [Manifest] }).decks[0];
    expect(slides.some(({ appendix }) => appendix)).toBe(false);
    expect(coverage).toMatchObject({ missing: 0, appendix: 0 });
    expect(coverage.notes).toBeGreaterThan(5);
  });

  it.each([
    [['--cut', 'lightnin'], 2, 'there is no cut “lightnin”', 'Did you mean “lightning”?'],
    [['--cut', ''], 2, 'It is a list of names', ''],
    [['--minutes', '0'], 2, 'It is a number above 0', ''],
    [['--minutes', 'ten'], 2, 'It is a number above 0', ''],
    [['--only', '1,x'], 2, 'It is a list of numbers, such as 2,4', ''],
    [['--years', '-1'], 2, 'It is a list of numbers, such as 2025', ''],
    [['--order', 'by-day'], 2, 'One of article, by-year', ''],
    [['--cut', 'talk,full', '--minutes', '3'], 2, 'would make these cuts the same', 'Name one cut'],
    [['--only', '9'], 1, 'there is no direction 9; the article has 2', 'roadmap-deck outline'],
    [['--years', '2031'], 1, 'there is no forecast for 2031', 'nothing was written'],
  ])('%j is refused', async (flags, exit, wrong, fix) => {
    const { code, stderr } = await run(folder, ['build', 'map.md', '-o', 'none', ...flags]);
    expect(stderr).toContain(wrong);
    expect(stderr).toContain(fix);
    expect(code).toBe(exit);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});

describe('outline --timing', () => {
  it('prints when each slide comes, and what stands in the appendix', async () => {
    const { code, stdout } = await run(folder, ['outline', article, '--timing', '--cut', 'talk']);
    expect(stdout).toMatch(/^.+ {2}\[talk\]\n/);
    expect(stdout).toMatch(/\n {3}1 {5}0:00 {3}0:\d\d {2}cover /);
    expect(stdout).toMatch(/\n +\d+ appendix {3}0:08 {2}section +附录\n/);
    expect(stdout).toMatch(/\n1\d:\d\d of 20:00: \d+ slides, \d+ in the appendix\n$/);
    expect(code).toBe(0);
  });

  it('is data too, and a cut alone asks for it', async () => {
    const { stdout } = await run(folder, ['outline', 'map.md', '--cut', 'evening', '--json']);
    const plan = JSON.parse(stdout);
    expect(plan.cut).toEqual({ name: 'evening', only: [2], order: 'by-year' });
    const told = plan.slides.filter((slide: { at?: number }) => slide.at !== undefined);
    expect(plan.seconds).toBe(
      told.reduce((sum: number, { seconds }: { seconds: number }) => sum + seconds, 0),
    );
    expect(plan.slides.length).toBeGreaterThan(told.length);
  });

  it('takes one cut', async () => {
    const { code, stderr } = await run(folder, ['outline', 'map.md', '--cut', 'talk,full']);
    expect(stderr).toContain('--cut takes one name here, not 2');
    expect(code).toBe(2);
  });
});

it('check looks at a cut', async () => {
  const { code, stdout } = await run(folder, ['check', 'map.md', '--only', '2', '--coverage']);
  expect(stdout).toContain('appendix');
  expect(code).toBe(0);
});
