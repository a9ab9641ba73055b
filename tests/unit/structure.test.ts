import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** A file imports from its own room or from one earlier in this list. */
const rooms = [
  'model',
  'start',
  'language',
  'article',
  'deck',
  'check',
  'marp',
  'config',
  'diagnostics',
  'fonts',
  'web',
  'pdf',
  'player',
  'browser',
  'emit',
  'compile',
  'theme',
  'preview',
  'commands',
  '.',
];

/** The one room that may import a package. */
const owners: Record<string, string> = {
  puppeteer: 'browser',
  '@sparticuz/chromium': 'browser',
  '@marp-team/marp-core': 'marp',
  budoux: 'marp',
  'remark-parse': 'article',
  'gray-matter': 'article',
  'js-yaml': 'article',
  'subset-font': 'fonts',
  commander: 'commands',
  undici: 'web',
  'ipaddr.js': 'web',
};

const source = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

const statement =
  /^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

interface Import {
  file: string;
  target: string;
}

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(source, file), 'utf8').matchAll(statement)].map((match) => ({
    file,
    target: match[1] ?? match[2] ?? match[3] ?? '',
  })),
);

const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '.');
const inside = imports
  .filter(({ target }) => target.startsWith('.'))
  .map(({ file, target }) => ({
    file,
    to: relative(source, resolve(source, dirname(file), target)).replaceAll('\\', '/'),
  }));

const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

/** The first circle of imports that leads from a file back to itself. */
function circleFrom(start: string): string[] | undefined {
  const seen = new Set<string>();
  const walk = (file: string, way: string[]): string[] | undefined => {
    for (const { to } of inside.filter((each) => each.file === file)) {
      if (to === start) return [...way, to];
      if (seen.has(to)) continue;
      seen.add(to);
      const found = walk(to, [...way, to]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}

const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.includes('/') && name.endsWith('.test.ts'));

describe('the unit tests', () => {
  it('stand where their sources do: one that tests a part of one says which, as in split.blocks.test.ts', () => {
    const sources = tests.map((name) => name.replace(/(?:\.[\w-]+)?\.test\.ts$/, '.ts'));
    expect(sources.filter((name) => !files.includes(name))).toEqual([]);
  });
});

describe('the source', () => {
  it('has only known rooms', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !rooms.includes(room))).toEqual([]);
  });

  it('imports from the same room or an earlier one', () => {
    const wrong = inside.filter(({ file, to }) => rooms.indexOf(roomOf(to)) > rooms.indexOf(roomOf(file)));
    expect(wrong).toEqual([]);
  });

  it('imports files that are there', () => {
    expect(inside.filter(({ to }) => !files.includes(to) && !to.endsWith('.d.ts'))).toEqual([]);
  });

  it('imports in no circle', () => {
    expect(files.flatMap((file) => circleFrom(file)?.join(' → ') ?? [])).toEqual([]);
  });

  it.each(Object.entries(owners))('imports %s in %s alone', (name, owner) => {
    const users = imports.filter(
      ({ target }) => packageOf(target) === name || packageOf(target) === `${name}-core`,
    );
    expect([...new Set(users.map(({ file }) => roomOf(file)))].filter((room) => room !== owner)).toEqual([]);
  });

  it('keeps what runs in the page apart from Node', () => {
    const client = imports.filter(({ file }) => /^player\/(client|live)\//.test(file));
    expect(client.filter(({ target }) => target.startsWith('node:'))).toEqual([]);
  });

  it('has no file that only passes others on, but for its public interface', () => {
    const passing = files.filter(
      (file) => file !== 'index.ts' && /^export \* from/m.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(passing).toEqual([]);
  });
});

it('spreads no list into a call that takes only so many arguments', () => {
  // Functions for the page stand alone; what they measure is one slide.
  const inPages = /^(?:player|browser)\//;
  const before = String.raw`(?:(?:[^()[\]{}]|\{[^{}]*\}|\[[^\]]*\])*,\s*)?`;
  const spread = new RegExp(String.raw`(?:\.(?:push|splice)|Math\.(?:max|min))\(${before}\.\.\.`);
  const found = files
    .filter((file) => !inPages.test(file))
    .flatMap((file) =>
      readFileSync(join(source, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (spread.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
    );
  expect(found).toEqual([]);
});

it('closes no browser in a test that other tests use too', () => {
  const folder = fileURLToPath(new URL('../browser/', import.meta.url));
  const closing = readdirSync(folder).filter((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const [, shared] = /(\w+)\s*=\s*keptBrowser\(\)/.exec(text) ?? [];
    return shared !== undefined && new RegExp(String.raw`\b${shared}\??\.close\(`).test(text);
  });
  expect(closing).toEqual([]);
});
