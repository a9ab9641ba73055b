import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Code, keepCode, readCode } from '../../../src/start/code-cache.ts';

const made: string[] = [];
const makeFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-deck-start-'));
  made.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const compiled = (text: string, cachedData?: Uint8Array) =>
  new Script(text, { filename: 'main.cjs', ...(cachedData && { cachedData }) });
const asCode = (script: Script): Code => ({ name: 'main.cjs', script });

describe('code that is kept', () => {
  const text = '(() => [1, 2, 3].map((number) => number * 2))';
  let folder = '';
  beforeEach(() => {
    folder = makeFolder();
  });

  it('is taken by the engine at the next start', () => {
    keepCode(folder, 'one', new Map(), [asCode(compiled(text))]);
    const known = readCode(folder, 'one');
    expect([...known.keys()]).toEqual(['main.cjs']);
    expect(compiled(text, known.get('main.cjs')).cachedDataRejected).toBe(false);
  });

  it('is that of the same program alone, and what another build of it left goes', () => {
    keepCode(folder, 'one', new Map(), [asCode(compiled(text))]);
    expect(readCode(folder, 'two').size).toBe(0);
    keepCode(folder, 'two', new Map(), [asCode(compiled(text))]);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(readCode(folder, 'two').size).toBe(1);
  });

  it.each([
    ['cut short', (data: Buffer) => data.subarray(0, data.length - 9)],
    [
      'changed in one place',
      (data: Buffer) => Buffer.from(data.map((byte, at) => (at === 90 ? ~byte : byte))),
    ],
    ['empty', () => Buffer.alloc(0)],
  ])('is left aside where it is %s', (_, damage) => {
    keepCode(folder, 'one', new Map(), [asCode(compiled(text))]);
    const path = join(folder, readdirSync(folder)[0] ?? '');
    writeFileSync(path, damage(readFileSync(path)));
    expect(readCode(folder, 'one').size).toBe(0);
  });

  it('is written again only where a file was used that it lacks, beside what it had', () => {
    keepCode(folder, 'one', new Map(), [asCode(compiled(text))]);
    const path = join(folder, readdirSync(folder)[0] ?? '');
    const known = readCode(folder, 'one');
    writeFileSync(path, 'as it was');
    keepCode(folder, 'one', known, [asCode(compiled(text, known.get('main.cjs')))]);
    expect(readFileSync(path, 'utf8')).toBe('as it was');
    keepCode(folder, 'one', known, [{ name: 'other.cjs', script: compiled('1 + 1') }]);
    expect([...readCode(folder, 'one').keys()].sort()).toEqual(['main.cjs', 'other.cjs']);
  });

  it('is not missed where its folder is gone', () => {
    rmSync(folder, { recursive: true });
    expect(() => keepCode(folder, 'one', new Map(), [asCode(compiled(text))])).not.toThrow();
    expect(existsSync(folder)).toBe(false);
  });
});
