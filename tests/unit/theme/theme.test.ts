import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadTheme } from '../../../src/marp/theme.ts';
import { parseTheme } from '../../../src/marp/theme-css.ts';
import { layouts } from '../../../src/model/deck.ts';
import { checkContrast, contrastNeeded, isSmall } from '../../../src/theme/check-shown.ts';
import { checkSource, declarationsIn } from '../../../src/theme/check-source.ts';
import { formatThemeReport, isSound, type ThemeReport } from '../../../src/theme/finding.ts';
import type { Specimen } from '../../../src/theme/lay-out.ts';
import { descriptionOf, formatThemes, listThemes } from '../../../src/theme/list.ts';
import { newTheme, newThemeCss } from '../../../src/theme/new.ts';
import { previewFiles } from '../../../src/theme/preview.ts';
import type { SpecimenSlide } from '../../../src/theme/specimen/specimen.ts';

let folder = '';
const before = process.cwd();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-theme-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const write = async (name: string, css: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, css);
  return path;
};

describe('theme list', () => {
  it('names the themes that can be named, and describes each', async () => {
    const themes = await listThemes();
    expect(themes.map(({ name }) => name)).toEqual([
      ...['route', 'folio', 'signal', 'stage'],
      ...['default', 'gaia', 'uncover'],
    ]);
    for (const { description } of themes) expect(description).not.toBe('');
    expect(formatThemes(themes)).toMatch(/^route {4}Light/);
  });

  it('takes a description from the head comment alone', () => {
    expect(descriptionOf('/*\n * @theme a\n * @description One line \n * more\n */')).toBe('One line');
    expect(descriptionOf('/* @theme a @description short */')).toBe('short');
    expect(descriptionOf('/* @theme a */')).toBe('');
  });
});

describe('theme new', () => {
  beforeEach(() => process.chdir(folder));
  afterEach(() => process.chdir(before));

  it('writes a theme of at most fifteen lines that stands on the base', async () => {
    expect(await newTheme('my-theme')).toBe('./my-theme.css');
    const css = await readFile('my-theme.css', 'utf8');
    expect(css).toBe(newThemeCss('my-theme'));
    expect(css.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
    const theme = await loadTheme('./my-theme.css');
    expect(theme.name).toBe('my-theme');
    expect(theme.refused).toEqual([]);
  });

  it('never overwrites', async () => {
    await writeFile('kept.css', 'mine');
    await expect(newTheme('kept')).rejects.toMatchObject({ code: 'usage', exitCode: 2 });
    expect(await readFile('kept.css', 'utf8')).toBe('mine');
  });

  it.each([
    '',
    'My Theme',
    '../up',
    'a/b',
    '-a',
    'a--b',
    '1a',
    'route',
    'gaia',
    'roadmap-mine',
  ])('refuses the name “%s”', async (name) => {
    await expect(newTheme(name)).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('a theme of one’s own', () => {
  it.each([
    ['an unclosed block', ':root {\n  --paper: #fff;\n', ':2:1: the CSS cannot be read: Unclosed block'],
    [
      'a missing semicolon',
      'h1 {\n  color: red\n  margin: 0;\n}\n',
      ':3:13: the CSS cannot be read: Missed semicolon',
    ],
    [
      'a missing semicolon behind a token',
      ':root {\n  --paper: #fff\n  --ink: #000;\n}\n',
      ':3:3: the CSS cannot be read: Missed semicolon',
    ],
    ['an unknown import', '@import "rout";\n', ':2:1: there is no theme “rout” to import'],
    ['an imported file', '@import url("./base.css");\n', ':2:1: there is no theme “./base.css” to import'],
    ['an import of itself', '@import "broken";\n', ':2:1: it imports itself, “broken”'],
  ])('is refused with its place for %s', async (_name, css, reason) => {
    const path = await write('broken.css', `/* @theme broken */\n${css}`);
    await expect(loadTheme(path)).rejects.toMatchObject({
      code: 'theme-invalid',
      exitCode: 2,
      message: `${path}${reason}`,
    });
  });

  it('may import every theme that can be named, and parts of the base', async () => {
    const imports = ['route', 'gaia', 'roadmap-base', 'roadmap-frame'].map((name) => `@import "${name}";`);
    const path = await write('fine.css', `/* @theme fine */\n${imports.join('\n')}\n`);
    await expect(loadTheme(path)).resolves.toMatchObject({ name: 'fine' });
  });

  it('may hold values with braces', () => {
    const css = '/* @theme a */\n:root { --a: { b: c;\n --d: e }; --f: "x\\\n --g: h"; }';
    expect(() => parseTheme(css, 'a.css')).not.toThrow();
  });
});

const shown: SpecimenSlide[] = [
  { layout: 'cover', state: 'short', lang: 'en', size: '16:9' },
  { layout: 'year', state: 'long', lang: 'en', size: '4:3' },
];
const specimen = (css: string, refused: string[] = []): Specimen => ({
  slides: shown.map((slide) => ({
    ...slide,
    html: '',
    width: slide.size === '4:3' ? 960 : 1280,
    height: 720,
  })),
  css,
  refused,
});
const allLayouts = layouts.map((layout) => `section.${layout}{}`).join('');

describe('the check of a theme’s file', () => {
  const check = (css: string, packed: Specimen, name = 'a') => {
    const own = { name, css, path: 'a.css' };
    return checkSource({ name, sources: [own], refused: [] }, own, packed);
  };

  it('finds nothing in a sound one', () => {
    expect(check('/* @theme a */', specimen(allLayouts))).toEqual([]);
  });

  it('tells the layouts without rules', () => {
    const [finding] = check('', specimen(allLayouts.replace('section.picture{}', '')));
    expect(finding).toMatchObject({ rule: 'layout', severity: 'error' });
    expect(finding?.reason).toMatch(/layouts picture$/);
  });

  it('tells a token that nothing uses, with its place and the one that was meant', () => {
    const css = ':root {\n  --papper: #fff;\n}\nsection { color: var(--paper) }';
    expect(check(css, specimen(allLayouts))).toEqual([
      expect.objectContaining({
        rule: 'token',
        line: 2,
        column: 3,
        token: '--papper',
        cure: 'Did you mean --paper?',
      }),
    ]);
  });

  it('tells remote addresses, wrong sizes and names that are taken', () => {
    const packed = specimen(allLayouts, ['https://a.example/b.png']);
    packed.slides = packed.slides.map((slide) => ({ ...slide, width: 1280 }));
    expect(check('', packed, 'gaia').map(({ rule }) => rule)).toEqual(['metadata', 'metadata', 'remote']);
  });
});

describe('the check of what is shown', () => {
  const paint = {
    slide: 2,
    text: 'Wind',
    color: [160, 160, 160],
    background: [255, 255, 255],
    fontSize: 22,
    bold: false,
  } as const;
  const run = { slide: 2, text: 'Wind', selector: 'section.year > h1', fontSize: 22, secondary: false };

  it('names the selector and the token of faint text', () => {
    const tokens = new Map([
      [
        2,
        [
          ['--paper', [255, 255, 255]],
          ['--muted', [160, 160, 160]],
        ] as [string, readonly [number, number, number]][],
      ],
    ]);
    expect(
      checkContrast({ slides: shown, paints: [paint, paint], runs: [run], tokens, promised: undefined }),
    ).toEqual([
      {
        rule: 'contrast',
        severity: 'error',
        reason:
          '“Wind” in section.year > h1 has a contrast of 2.61:1 (--muted #a0a0a0 on --paper #ffffff), less than 4.5:1',
        cure: 'Change --muted.',
        selector: 'section.year > h1',
        token: '--muted',
        slides: ['year, long, en, 4:3'],
      },
    ]);
  });

  it('asks less of large text, and of a theme what it promises', () => {
    expect(contrastNeeded(paint, undefined)).toBe(4.5);
    expect(contrastNeeded({ ...paint, fontSize: 24 }, undefined)).toBe(3);
    expect(contrastNeeded({ ...paint, fontSize: 19, bold: true }, undefined)).toBe(3);
    expect(contrastNeeded({ ...paint, fontSize: 120 }, 7)).toBe(7);
  });

  it('knows two floors of type', () => {
    expect(isSmall({ ...run, fontSize: 21.9 })).toBe(true);
    expect(isSmall(run)).toBe(false);
    expect(isSmall({ ...run, fontSize: 18, secondary: true })).toBe(false);
    expect(isSmall({ ...run, fontSize: 17.5, secondary: true })).toBe(true);
  });
});

describe('what is told', () => {
  const report: ThemeReport = {
    theme: 'a',
    path: 'a.css',
    findings: [],
    contrast: { least: 4.999, body: 7 },
    slides: 240,
  };

  it('says how much was looked at, and never rounds up', () => {
    expect(formatThemeReport(report)).toBe(
      'a.css: nothing to mend; 240 slides, least contrast 4.99:1 (text below 24 px 7.00:1)',
    );
  });

  it('fails on errors, not on warnings', () => {
    const finding = { rule: 'css', reason: 'r', cure: 'c', slides: [] } as const;
    expect(isSound({ ...report, findings: [{ ...finding, slides: [], severity: 'warning' }] })).toBe(true);
    expect(isSound({ ...report, findings: [{ ...finding, slides: [], severity: 'error' }] })).toBe(false);
  });

  it('lets no control character through', () => {
    const finding = {
      rule: 'css',
      severity: 'error',
      reason: 'bad \u001b[31m',
      cure: 'c',
      line: 2,
      column: 3,
      slides: ['x', 'y'],
    } as const;
    const text = formatThemeReport({ ...report, findings: [{ ...finding, slides: ['x', 'y'] }] });
    expect(text).toContain('a.css:2:3 error css: bad \uFFFD[31m\n  | x and 1 more\n  c\n');
  });

  it('puts a preview beside the theme, or where it is asked for', () => {
    expect(previewFiles('looks/mine.css')).toEqual({
      html: 'looks/mine.preview.html',
      png: 'looks/mine.preview.png',
    });
    expect(previewFiles('stage').html).toBe('stage.preview.html');
    expect(previewFiles('looks/mine.css', 'out').png).toBe('out/mine.preview.png');
  });
});

it('takes what describes a face for no property', () => {
  const css =
    '@font-face { font-family: Own; src: url(own.woff2); unicode-range: U+41 }\nsection { colr: red }';
  expect(declarationsIn(parseTheme(css, 'own.css')).map(({ property }) => property)).toEqual(['colr']);
});
