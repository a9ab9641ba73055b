import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageFile } from '../../src/model/package-files.ts';
import { makeFolder, run } from './program.ts';

const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'faces'));
const chinese = 'fonts/noto-sans-sc/noto-sans-sc-chinese-simplified-400-normal.woff';
copyFileSync(packageFile(chinese), join(folder, 'faces/own.woff'));
writeFileSync(join(folder, 'faces/broken.woff2'), Buffer.alloc(90_000, 'wOF2'));
writeFileSync(join(folder, 'a.md'), '# 標題 Title\n\n## 部分\n\n- 甲乙丙丁 one\n- Two\n');

const write = (name: string, file: string): void =>
  writeFileSync(
    join(folder, `${name}.css`),
    `/* @theme ${name} */\n@import "route";\n@font-face { font-family: Own; src: url(faces/${file}); }\n` +
      'section { font-family: Own, "Noto Sans SC", sans-serif; }\n',
  );

describe('a face that a theme brings', () => {
  it('is cut to the deck, in the HTML and beside the Markdown, and stays so when that is rendered', async () => {
    write('mine', 'own.woff');
    const { code, stderr } = await run(folder, ['build', 'a.md', '-t', './mine.css', '-f', 'md,html']);
    expect([code, stderr]).toEqual([0, '']);
    const whole = statSync(join(folder, 'faces/own.woff')).size;
    const html = readFileSync(join(folder, 'dist/a/deck.html'), 'utf8');
    const theme = readFileSync(join(folder, 'dist/a/themes/mine.css'), 'utf8');
    for (const text of [html, theme]) {
      expect(text.length).toBeLessThan(whole / 2);
      expect(text).not.toContain('data:font/woff;');
    }
    expect(theme).toMatch(/@font-face \{ font-family: Own; src: url\("data:font\/woff2;base64,[^"]+"\); \}/);
    const again = await run(folder, ['render', 'dist/a/deck.md', '-f', 'html']);
    expect([again.code, again.stderr]).toEqual([0, '']);
  });

  it('is carried whole where it cannot be cut, which is told with its place', async () => {
    write('hurt', 'broken.woff2');
    const { code, stderr } = await run(folder, ['build', 'a.md', '-t', './hurt.css', '-f', 'md,html']);
    expect(stderr).toMatch(/a\.md warning face-uncut: the face “Own” of \S*hurt\.css:3:1 cannot be cut/);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'dist/a/themes/hurt.css'), 'utf8').length).toBeGreaterThan(120_000);
  });
});
