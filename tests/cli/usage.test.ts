import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats, slideFormats } from '../../src/model/format.ts';
import { packageFile } from '../../src/model/package-files.ts';
import { article, makeFolder, program, run, runAlone } from './program.ts';

const folder = makeFolder();
const text = '# Title\n\n## One\n\n- a\n- b\n\n## Two\n\nA paragraph.\n';

beforeAll(() => {
  writeFileSync(join(folder, 'a.md'), text);
  writeFileSync(join(folder, 'b.md'), text.replace('Title', '标题'));
  writeFileSync(join(folder, 'picture.md'), '# T\n\n![x](lost.png)\n');
  writeFileSync(join(folder, 'control.md'), '# T \u001b[31mred\n\nText.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('in a Chinese locale', () => {
  const chinese = { LC_ALL: 'zh_CN.UTF-8' };

  it.each([
    [['bild'], "错误：没有命令 'bild'\n（是否想写 build？）\n"],
    [['build'], "错误：缺少参数 'articles'\n"],
    [['build', '--bogus', 'a.md'], "错误：没有选项 '--bogus'\n"],
    [['outline', 'a.md', 'b.md'], "错误：'outline' 的参数过多：2 个，应为 1 个\n"],
    [['build', 'a.md', '--timeout'], "错误：选项 '--timeout <seconds>' 缺少参数\n"],
    [['build', 'a.md', '--size', '3:2'], "错误：选项 '--size <size>' 的参数 '3:2' 无效。可选：16:9, 4:3。\n"],
    [
      ['build', 'a.md', '--timeout', '0'],
      "错误：选项 '--timeout <seconds>' 的参数 '0' 无效。应为大于 0 的秒数，最多一天。\n",
    ],
    [['build', 'lost.md'], '错误 article-unreadable：没有文件 lost.md\n  请检查路径。\n'],
  ])('%j is answered in Chinese', async (args, answer) => {
    const { code, stderr } = await runAlone(folder, args, chinese);
    expect(stderr.replace('（参见 roadmap-deck --help）\n', '')).toBe(answer);
    expect(code).toBe(2);
  });

  it('help has no English sentence', async () => {
    const { stdout } = await runAlone(folder, ['check', '--help'], chinese);
    for (const heading of ['用法：', '参数：', '选项：', '示例：']) expect(stdout).toContain(heading);
    expect(stdout.replace(/示例：[\s\S]*/, '').match(/[a-z]+ [a-z]+ [a-z]+/gi)).toBeNull();
  });

  it('a deck is the same in every locale', async () => {
    const decks = await Promise.all(
      ['C', 'zh_CN.UTF-8'].map(async (locale) => {
        const { code } = await runAlone(folder, ['build', 'a.md', '-o', `in-${locale}`], { LC_ALL: locale });
        expect(code).toBe(0);
        return ['deck.md', 'deck.html'].map((name) =>
          readFileSync(join(folder, `in-${locale}/a`, name), 'utf8'),
        );
      }),
    );
    expect(decks[0]).toEqual(decks[1]);
  });
});

describe('help', () => {
  it.each([
    'build',
    'render',
    'serve',
    'outline',
    'check',
    'doctor',
  ])('of %s has examples', async (command) => {
    const { code, stdout } = await run(folder, [command, '--help']);
    expect(stdout).toContain(`Usage: roadmap-deck ${command}`);
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}\\$ roadmap-deck ${command}`));
    expect(code).toBe(0);
  });

  it('names every command', async () => {
    const { code, stdout } = await run(folder, ['--help']);
    for (const command of ['build', 'render', 'serve', 'outline', 'check', 'doctor'])
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect(stdout).toContain('Examples:');
    expect(code).toBe(0);
  });

  it('is not needed for the version', async () => {
    const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'));
    expect(await run(folder, ['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
  });
});

describe('wrong usage', () => {
  it.each([
    [['bild', 'a.md'], "unknown command 'bild'", 'Did you mean build?'],
    [['build', 'a.md', '--them', 'route'], "unknown option '--them'", 'Did you mean --theme?'],
    [['build'], "missing required argument 'articles'", ''],
    [['build', 'a.md', '-f', 'pdf,docx'], `“docx” is none of ${formats.join(', ')}`, ''],
    [['build', 'a.md', '-f', ''], `“” is none of ${formats.join(', ')}`, ''],
    [['render', 'a.md', '-f', 'md'], `“md” is none of ${slideFormats.join(', ')}`, ''],
    [['build', 'a.md', '-o', ''], 'It is empty', ''],
    [['build', 'a.md', '--size', '1:1'], 'One of 16:9, 4:3', ''],
    [['build', 'a.md', '--lang', '!!'], 'such as zh-CN or en', ''],
    [['build', 'a.md', '-t', 'rout'], 'there is no theme “rout”', 'Did you mean “route”?'],
    [['build', 'a.md', '-t', './none.css'], 'the theme ./none.css cannot be read', 'Check the path.'],
  ])('%j', async (args, wrong, fix) => {
    const { code, stdout, stderr } = await run(folder, args);
    expect(stderr).toContain(wrong);
    expect(stderr).toContain(fix);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect([code, stdout]).toEqual([2, '']);
    expect(readdirSync(folder)).not.toContain('dist');
  });

  it('does not let two articles of one name overwrite each other', async () => {
    const { code, stderr } = await run(folder, ['build', 'a.md', './sub/A.md', '-o', 'clash']);
    expect(stderr).toContain('error usage: a.md and ./sub/A.md would be written to the same folder');
    expect(code).toBe(2);
    expect(readdirSync(folder)).not.toContain('clash');
  });
});

describe('build', () => {
  it('makes what it is asked for, where it is asked to, with one browser for all', async () => {
    const { code, stdout, stderr } = await run(folder, [
      'build',
      'a.md',
      'b.md',
      '-o',
      'made',
      '-f',
      'html, md',
      '-t',
      'stage',
      '--lang',
      'ja',
      '--json',
    ]);
    expect([code, stderr]).toEqual([0, '']);
    const manifests = JSON.parse(stdout).decks;
    expect(manifests).toMatchObject([
      { article: 'a.md', ok: true, title: 'Title', lang: 'ja', theme: 'stage', diagnostics: [] },
      { article: 'b.md', ok: true, title: '标题', files: { html: join('made', 'b', 'deck.html') } },
    ]);
    expect(manifests[0].slides).toContainEqual(
      expect.objectContaining({ id: expect.any(String), layout: expect.any(String), lines: [[5, 6]] }),
    );
    // The second article finds the browser running: a launch takes longer than laying out some slides.
    const { browser = 0, layout } = manifests[1].timings;
    expect(browser).toBeLessThan(layout / 2);
    expect(readdirSync(join(folder, 'made/a')).sort()).toEqual([
      '.marprc.yml',
      '.vscode',
      'deck.html',
      'deck.md',
      'themes',
    ]);
    expect(readFileSync(join(folder, 'made/a/deck.md'), 'utf8')).toMatch(/^theme: stage$/m);
  });

  it('builds the other articles where one cannot be read, and says so in the manifest too', async () => {
    const { code, stdout, stderr } = await run(folder, [
      'build',
      'lost.md',
      'a.md',
      '-o',
      'rest',
      '-f',
      'md',
      '--json',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('error article-unreadable: there is no file lost.md\n  Check the path.');
    expect(JSON.parse(stdout).decks).toMatchObject([
      { article: 'lost.md', ok: false, failure: { code: 'article-unreadable' } },
      { article: 'a.md', ok: true },
    ]);
  });

  it('is quiet where it is asked to be, and tells warnings on stderr otherwise', async () => {
    const [quiet, loud] = await Promise.all([
      run(folder, ['build', 'picture.md', '-o', 'quiet', '-f', 'md', '-q']),
      run(folder, ['build', 'picture.md', '-o', 'loud', '-f', 'md', '--json']),
    ]);
    expect(quiet).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(loud.stderr).toContain('picture.md:3:1 warning image: the picture lost.png is missing');
    expect(JSON.parse(loud.stdout).decks[0].diagnostics).toMatchObject([
      { path: 'picture.md', line: 3, column: 1, rule: 'image', severity: 'warning' },
    ]);
  });

  it('lets no control character of an article through to the terminal', async () => {
    const runs = await Promise.all([
      run(folder, ['build', 'control.md', '-o', 'control', '-f', 'md']),
      run(folder, ['outline', 'control.md']),
    ]);
    for (const { code, stdout } of runs) {
      expect(stdout).toContain('red');
      expect(stdout).not.toContain('\u001b');
      expect(code).toBe(0);
    }
  });
});

describe('outline', () => {
  it('prints the recognised article for people and as JSON', async () => {
    const [shown, json] = await Promise.all([
      run(folder, ['outline', article]),
      run(folder, ['outline', article, '--json']),
    ]);
    expect(shown.stdout).toMatch(/^periods: 2024, 2025, 2026$/m);
    expect(shown.stdout).toMatch(/^direction 1 .*\(3 breakthroughs, 3 forecasts\) {2}:\d+$/m);
    expect(JSON.parse(json.stdout)).toMatchObject({ type: 'roadmap', lang: 'zh-CN' });
    expect([shown.code, json.code, shown.stderr, json.stderr]).toEqual([0, 0, '', '']);
  });

  it.skipIf(process.platform === 'win32')('ends without a word when its reader does', () => {
    for (const args of [['outline', article, '--json'], ['build', '--help'], ['nonsense']]) {
      const line = [program, ...args].map((word) => `'${word}'`).join(' ');
      const { stderr, stdout } = spawnSync('sh', [
        '-c',
        `('${process.execPath}' ${line} 2>&1; echo $? >&2) | true`,
      ]);
      expect(String(stderr).trim()).toBe(args[0] === 'nonsense' ? '2' : '0');
      expect(String(stdout)).toBe('');
    }
  });
});

describe('a start after the first', () => {
  it('goes on with what was compiled, and does without where that is damaged', async () => {
    const cache = join(folder, 'cache');
    const start = () => runAlone(folder, ['--version'], { ROADMAP_DECK_CACHE: cache });
    const first = await start();
    const compiled = join(cache, 'compiled');
    const kept = () =>
      readdirSync(compiled, { recursive: true, encoding: 'utf8' })
        .map((name) => join(compiled, name))
        .filter((path) => statSync(path).isFile());
    expect(kept().length).toBeGreaterThan(0);
    for (const path of kept()) writeFileSync(path, readFileSync(path).fill(0, 100));
    expect(await start()).toEqual(first);
    expect(await start()).toEqual(first);
    expect(kept().some((path) => readFileSync(path).subarray(100).some(Boolean))).toBe(true);
  });
});
