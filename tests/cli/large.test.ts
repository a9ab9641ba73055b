import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, type Outcome, run, runAlone } from './program.ts';

const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true }));

/** Long enough for slow machines; how long is too long is told by comparing. */
const patience = 300_000;
// Half of what Node would take by itself: it has to do with less.
const memory = { NODE_OPTIONS: '--max-old-space-size=2048' };

interface Timed extends Outcome {
  /** Milliseconds. */
  took: number;
}

async function build(name: string, text: string): Promise<Timed> {
  writeFileSync(join(folder, `${name}.md`), text);
  const start = performance.now();
  const outcome = await runAlone(folder, ['build', `${name}.md`], memory);
  return { ...outcome, took: performance.now() - start };
}

/** An article of one list of so many points. */
const pointsArticle = (count: number): string =>
  `# A\n\n## B\n\n${Array.from({ length: count }, (_, index) => `- point number ${index}`).join('\n')}\n`;

describe('a large article', () => {
  it('of ten megabytes is refused at once', async () => {
    const { code, stderr, took } = await build('ten', `# T\n\n${'words '.repeat(10_000_000 / 6)}\n`);
    expect(stderr).toBe(
      'error article-invalid: ten.md is larger than 4 MB\n  Split the article into several.\n',
    );
    expect(code).toBe(1);
    expect(took).toBeLessThan(3 * (await build('empty', '')).took);
  });

  it.skipIf(process.platform === 'win32')('without an end is refused at once', async () => {
    expect(await run(folder, ['build', '/dev/zero'])).toMatchObject({ code: 2 });
  });

  describe('beside one that is an eighth as long', { timeout: patience }, () => {
    let eighth: Timed;
    let whole: Timed;
    beforeAll(async () => {
      eighth = await build('eighth', pointsArticle(500));
      whole = await build('points', pointsArticle(4000));
    }, patience);

    it('of four thousand points is built, in no more than its share of time', () => {
      expect(whole.stdout).toMatch(/^A: \d{3,4} slides, \d+:\d\d to tell$/m);
      expect(whole.stdout).toContain('4002 pieces of text: 4002 on slides');
      expect(whole.code).toBe(0);
      expect(readFileSync(join(folder, 'dist/points/deck.md'), 'utf8')).toContain('point number 3999');
      // If it grew with the square of the length, it would be 64 times.
      expect(whole.took).toBeLessThan(16 * eighth.took);
    });

    it('of one endless paragraph is told where a deck’s room ends, without being built', async () => {
      const sentence = `${'港口的句子写得很长，里面有很多字，'.repeat(5)}没有尽头。`;
      const { code, stderr, took } = await build('paragraph', `# 甲\n\n${sentence.repeat(15_200)}\n`);
      expect(stderr).toMatch(/^paragraph\.md:3:1 error deck-too-long: the article makes 2,\d+ slides/);
      expect(stderr).toContain('Split it into several articles');
      expect(code).toBe(1);
      expect(took).toBeLessThan(3 * whole.took);
    });
  });

  it('of more points than any deck holds is told so before a browser sees them', async () => {
    const { code, stderr } = await build('many', `# A\n\n## B\n\n${'- point\n'.repeat(48_200)}`);
    expect(stderr).toMatch(/^many\.md:5:1 error deck-too-long: the article makes 2,\d+ slides/);
    expect(code).toBe(1);
  });

  it('of one endless word stands in the notes of its slide', async () => {
    const { code, stderr } = await build('word', `# A\n\n${'w'.repeat(500_000)}\n`);
    expect(stderr).toContain('word.md:3:1 warning rest-in-notes: slide 2 “A” has no room for all of this');
    expect(code).toBe(0);
  });
});
