import { describe, expect, it } from 'vitest';
import { checkImports, parseTheme, themeNameIn } from '../../../src/marp/theme-css.ts';

const path = 'a/own.css';

describe('parseTheme', () => {
  it('reads the CSS of a theme', () => {
    expect(parseTheme('a { b: c }', path).toString()).toBe('a { b: c }');
  });

  it.each([
    ['a {\n  b: c', '1:1', 'Unclosed block'],
    ['a {\n  b: c\n  d: e\n}', '2:7', 'Missed semicolon'],
    ['a { --b: red blue\n  d : e }', '1:5', 'Missed semicolon'],
    ['a { --b: "x:y"\n  -webkit-d:e }', '1:5', 'Missed semicolon'],
    ['a {\n  --b: c\r\n  --d-1: e }', '2:3', 'Missed semicolon'],
    ['a {\n  b: "x:y"\n  -webkit-d : e }', '2:6', 'Missed semicolon'],
    ['a {\n  b: }\n}', '3:1', 'Unexpected }'],
  ])('tells where %j cannot be read', (css, place, reason) => {
    expect(() => parseTheme(css, path)).toThrow(
      expect.objectContaining({
        code: 'theme-invalid',
        message: `a/own.css:${place}: the CSS cannot be read: ${reason}`,
        fix: 'Mend that line.',
      }),
    );
  });

  it.each([
    'a { content: "x\\\n b: c" }',
    "a { content: 'x\\\n b: c \\' d: e' }",
    'a { --b: {\n c: d } }',
    'a { --b: "x\\\n b: c" }',
    "a { --b: 'x\\\n b: c \\' d: e' }",
    'a { --b: red\n 1c: d }',
    'a { background: url(x.png),\n  linear-gradient(red, blue) }',
    'a { grid: "b"\n  / 1fr }',
    'a { b: c; d: e\n}',
  ])('takes no value for two: %j', (css) => expect(parseTheme(css, path).toString()).toBe(css));

  it('takes values with braces', () => {
    const css = '/* @theme a */\n:root { --a: { b: c;\n --d: e }; --f: "x\\\n --g: h"; }';
    expect(() => parseTheme(css, 'a.css')).not.toThrow();
  });
});

describe('themeNameIn', () => {
  it.each([
    ['/* @theme own */', 'own'],
    ['/* @theme   own_2-B   */', 'own_2-B'],
    ['a {}\n/*\n * @theme own\r\n * @size x */', 'own'],
    ['/* @theme\town*/', 'own'],
    ['/* @theme */', undefined],
    ['/* @theme\nown */', undefined],
    ['/* @themes own */', undefined],
    ['', undefined],
  ])('in %j is %j', (css, name) => expect(themeNameIn(css, path)).toBe(name));

  it.each([
    ['/* @theme my own */', '1:4', 'my own'],
    ['a {}\n\n  /* @theme ä */', '3:6', 'ä'],
    ['/* @theme a* */', '1:4', 'a*'],
  ])('cannot be that of %j', (css, place, name) => {
    expect(() => themeNameIn(css, path)).toThrow(
      expect.objectContaining({
        code: 'theme-invalid',
        message: `a/own.css:${place}: “${name}” cannot be the name of a theme`,
        fix: 'Take letters, digits, “-” and “_”, such as my-theme.',
      }),
    );
  });
});

describe('checkImports', () => {
  const check = (css: string): void =>
    checkImports(parseTheme(css, path), 'own', path, ['route', 'roadmap-base']);

  it.each([
    '@import "route";',
    "@import-theme 'roadmap-base';",
    '@IMPORT url(route) screen;',
    '@import url( "route" );',
    '@import "https://a.example/x.css"; @import url(//a.example/x.css); @import "file:x";',
    '@media print { a { b: c } } @imports "none"; @re-import "none";',
  ])('takes %s', (css) => expect(() => check(css)).not.toThrow());

  it.each([
    ['\n  @import "own";', '2:3', 'it imports itself, “own”', 'Give it another name in @theme.'],
    ['@import "rute";', '1:1', 'there is no theme “rute” to import', 'Did you mean “route”?'],
    [
      '@import-theme url(x/y.css);',
      '1:1',
      'there is no theme “x/y.css” to import',
      'Import a theme by its name: “roadmap-base”, or one that `roadmap-deck theme list` shows.',
    ],
  ])('refuses %j', (css, place, reason, fix) => {
    expect(() => check(css)).toThrow(
      expect.objectContaining({ code: 'theme-invalid', message: `a/own.css:${place}: ${reason}`, fix }),
    );
  });
});
