import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder, type Outcome, run } from './program.ts';

const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true }));

// Several times what they take on two busy cores; a cost that grows with the square of the length is far above.
const patience = 60_000;
// Half of what Node would take by itself: it has to do with less.
const memory = { NODE_OPTIONS: '--max-old-space-size=2048' };

async function build(name: string, text: string): Promise<Outcome & { took: number }> {
  writeFileSync(join(folder, `${name}.md`), text);
  const start = performance.now();
  const outcome = await run(folder, ['build', `${name}.md`], memory);
  return { ...outcome, took: performance.now() - start };
}

describe('a large article', () => {
  it('of ten megabytes is refused at once', async () => {
    const { code, stderr, took } = await build('ten', `# T\n\n${'words '.repeat(10_000_000 / 6)}\n`);
    expect(stderr).toBe(
      'error article-invalid: ten.md is larger than 4 MB\n  Split the article into several.\n',
    );
    expect(code).toBe(1);
    expect(took).toBeLessThan(5000);
  });

  it.skipIf(process.platform === 'win32')('without an end is refused at once', async () => {
    expect(await run(folder, ['build', '/dev/zero'])).toMatchObject({ code: 2 });
  });

  it('of ten thousand points is built', { timeout: 2 * patience }, async () => {
    const points = Array.from({ length: 10_000 }, (_, index) => `- point number ${index}`);
    const { code, stdout, took } = await build('points', `# A\n\n## B\n\n${points.join('\n')}\n`);
    expect(stdout).toMatch(/^A: 1\d\d\d slides, \d+:\d\d to tell$/m);
    expect(stdout).toContain('10002 pieces of text: 10002 on slides');
    expect(code).toBe(0);
    expect(took).toBeLessThan(patience);
    expect(readFileSync(join(folder, 'dist/points/deck.md'), 'utf8')).toContain('point number 9999');
  });

  it('of one endless paragraph is told where a deck’s room ends', async () => {
    const sentence = '这是一个很长的句子，里面有很多字。';
    const { code, stderr, took } = await build('paragraph', `# 甲\n\n${sentence.repeat(70_000)}\n`);
    expect(stderr).toMatch(/^paragraph\.md:3:1 error deck-too-long: the article makes 2,\d+ slides/);
    expect(stderr).toContain('Split it into several articles');
    expect(code).toBe(1);
    expect(took).toBeLessThan(patience);
  });

  it('of one endless word is told to be too large for its slide', async () => {
    const { code, stderr } = await build('word', `# A\n\n${'w'.repeat(1_500_000)}\n`);
    expect(stderr).toContain('word.md:3:1 error slide-overflow: slide 2 “A” stands out');
    expect(code).toBe(1);
  });
});
