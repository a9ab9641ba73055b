import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layouts } from '../../src/model/deck.ts';
import { langs, sizes, states } from '../../src/theme/specimen/specimen.ts';
import * as program from './program.ts';

const specimenSize = layouts.length * states.length * langs.length * sizes.length;
let folder = '';

/** Runs the program in a folder of its own. */
const run = (...args: string[]): Promise<program.Outcome> => program.run(folder, args);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-theme-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('theme', () => {
  it('lists, for people and as data', async () => {
    const [text, data] = await Promise.all([run('theme', 'list'), run('theme', 'list', '--json')]);
    expect(text.stdout).toMatch(/^route .*\n/);
    expect(JSON.parse(data.stdout)).toContainEqual(expect.objectContaining({ name: 'signal' }));
    expect([text.code, data.code]).toEqual([0, 0]);
  });

  it('begins a theme that checks, previews and builds', async () => {
    const made = await run('theme', 'new', 'my-theme');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const again = await run('theme', 'new', 'my-theme');
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('there is a file ./my-theme.css already');

    const checked = await run('theme', 'check', './my-theme.css');
    expect(checked.stdout).toMatch(
      new RegExp(`^my-theme\\.css: nothing to mend; ${specimenSize} slides, least contrast \\d`),
    );
    expect(checked.code).toBe(0);

    const shown = await run('theme', 'preview', 'my-theme.css', '-o', 'out');
    expect(shown).toMatchObject({ code: 0, stdout: 'out/my-theme.preview.html\nout/my-theme.preview.png\n' });
    expect((await readdir(join(folder, 'out'))).sort()).toEqual([
      'my-theme.preview.html',
      'my-theme.preview.png',
    ]);
    const page = await readFile(join(folder, 'out/my-theme.preview.html'), 'utf8');
    expect(page.match(/<figure /g)).toHaveLength(specimenSize);
    expect(page).not.toMatch(/<script|(?:src|href)="(?!data:|#|https:\/\/example\.org)|url\((?!["']?data:)/);

    await writeFile(join(folder, 'a.md'), '# Title\n\n## Part\n\n- One\n- Two\n');
    const built = await run('build', 'a.md', '-t', './my-theme.css', '-f', 'md', '--json');
    expect(JSON.parse(built.stdout).decks[0]).toMatchObject({ ok: true, theme: 'my-theme' });
  });

  it('tells every mistake with its place, selector and token, and fails', async () => {
    const css = [
      '/* @theme bad */',
      '@import "route";',
      ':root {',
      '  --muted: #b8b8b8;',
      '  --acccent: #000000;',
      '  --rule: greyish;',
      '  --size-2: 16px;',
      '}',
      'section { colr: red; }',
      'section.links { background-image: url("https://example.org/x.png"); }',
    ];
    await writeFile(join(folder, 'bad.css'), css.join('\n'));
    const { code, stdout } = await run('theme', 'check', 'bad.css', '--json');
    const { findings } = JSON.parse(stdout);
    const found = (rule: string) => findings.filter((finding: { rule: string }) => finding.rule === rule);
    expect(code).toBe(1);
    expect(found('contrast')).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        token: '--muted',
        selector: expect.stringMatching(/^section\./),
      }),
    );
    expect(found('token')).toEqual([
      expect.objectContaining({ severity: 'warning', line: 5, column: 3, fix: 'Did you mean --accent?' }),
      expect.objectContaining({ severity: 'error', line: 6, column: 3, token: '--rule' }),
    ]);
    expect(found('css')).toEqual([expect.objectContaining({ severity: 'warning', line: 9, column: 11 })]);
    expect(found('type-size')).toContainEqual(
      expect.objectContaining({ reason: expect.stringContaining('is 16 px high, less than') }),
    );
    expect(found('remote')).toHaveLength(1);
  });

  it('does not build with a theme that cannot be read, or that imports what is not there', async () => {
    await writeFile(join(folder, 'a.md'), '# Title\n\nText.\n');
    await writeFile(
      join(folder, 'broken.css'),
      '/* @theme broken */\n:root {\n  --paper: #fff\n  --ink: #000;\n}\n',
    );
    const broken = await run('build', 'a.md', '-t', './broken.css');
    expect(broken.stderr).toContain('./broken.css:3:3: the CSS cannot be read: Missed semicolon');
    await writeFile(join(folder, 'lost.css'), '/* @theme lost */\n@import "rout";\n');
    const lost = await run('build', 'a.md', '-t', 'lost.css');
    expect(lost.stderr).toContain(
      'lost.css:2:1: there is no theme “rout” to import\n  Did you mean “route”?',
    );
    expect([broken.code, lost.code]).toEqual([2, 2]);
  });

  it('refuses a name that leads to another folder, and touches nothing', async () => {
    const name = '../../../css/site';
    const inner = join(folder, 'named');
    await mkdir(join(inner, 'themes'), { recursive: true });
    await mkdir(join(folder, 'css'), { recursive: true });
    await writeFile(join(folder, 'css/site.css'), 'old');
    await writeFile(join(inner, 'talk.md'), '---\ndeck:\n  theme: ./mine.css\n---\n# Title\n\nText.\n');
    const css = `/* Mine. */\n/* @theme ${name} */\n@import "route";\n`;
    await writeFile(join(inner, 'mine.css'), css);
    await writeFile(join(inner, 'themes/mine.css'), css);
    await writeFile(join(inner, 'deck.md'), '# Title\n');
    for (const [args, expected] of [
      [['build', 'named/talk.md', '-o', 'named/dist', '-f', 'md'], 1],
      [['render', 'named/deck.md', '-f', 'html'], 2],
      [['theme', 'preview', 'named/mine.css'], 2],
    ] as const) {
      const { code, stderr } = await run(...args);
      expect(stderr).toContain(`mine.css:2:4: “${name}” cannot be the name of a theme`);
      expect(code).toBe(expected);
    }
    expect(await readFile(join(folder, 'css/site.css'), 'utf8')).toBe('old');
    expect(await readdir(inner)).toEqual(['deck.md', 'mine.css', 'talk.md', 'themes']);
  });

  it('tells the addresses that a theme does not get, also when it builds', async () => {
    await writeFile(join(folder, 'a.md'), '# Title\n\nText.\n');
    await writeFile(
      join(folder, 'far.css'),
      '/* @theme far */\n@import "route";\n@import url("https://fonts.example/f.css");\n',
    );
    const { code, stderr } = await run('build', 'a.md', '-t', 'far.css', '-f', 'md');
    expect(stderr).toContain('request-refused: https://fonts.example/f.css is not fetched');
    expect(code).toBe(0);
  });
});
