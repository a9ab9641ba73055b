import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maximumBytes } from '../../../src/article/decode.ts';
import { readText } from '../../../src/compile/read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'roadmap-deck-reading-'));

const hasPipes = process.platform !== 'win32';

function pipe(name: string): string {
  const path = join(folder, name);
  execFileSync('mkfifo', [path]);
  return path;
}

describe('readText', () => {
  it('reads a file without its byte order mark', async () => {
    const path = join(folder, 'a.md');
    writeFileSync(path, '\uFEFF# 甲\n');
    expect(await readText(path)).toBe('# 甲\n');
  });

  it.each([
    ['a.md.missing', 'article-unreadable', 'there is no file'],
    ['a.md/inside', 'article-unreadable', 'there is no file'],
    ['', 'article-unreadable', 'is a folder'],
    ['b.md', 'article-invalid', 'UTF-16'],
  ])('refuses %j', async (name, code, reason) => {
    writeFileSync(join(folder, 'a.md'), '# 甲\n');
    writeFileSync(join(folder, 'b.md'), Buffer.from([0xff, 0xfe, 0x23, 0]));
    await expect(readText(join(folder, name))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(reason),
    });
  });

  it.skipIf(!hasPipes)('reads what another program writes into a pipe, to its end', async () => {
    const path = pipe('written');
    const [text] = await Promise.all([
      readText(path),
      new Promise<void>((resolve) => {
        const writer = createWriteStream(path);
        writer.write('# T\n\n');
        writer.end('Text.\n', resolve);
      }),
    ]);
    expect(text).toBe('# T\n\nText.\n');
  });

  it.skipIf(!hasPipes)('stops where what comes is more than an article may be', async () => {
    const path = pipe('endless');
    const writer = createWriteStream(path);
    writer.on('error', () => undefined);
    const line = `${'x'.repeat(2 ** 16)}\n`;
    const pour = (): void => {
      while (writer.write(line));
    };
    writer.on('drain', pour);
    pour();
    await expect(readText(path)).rejects.toMatchObject({
      code: 'article-invalid',
      message: `${path} is larger than 4 MB`,
    });
    expect(writer.bytesWritten).toBeLessThan(2 * maximumBytes);
    writer.destroy();
  });

  it.skipIf(!hasPipes)('refuses devices, folders and what is not there', async () => {
    await expect(readText('/dev/zero')).rejects.toMatchObject({
      message: '/dev/zero is a device, not an article',
    });
    await expect(readText(folder)).rejects.toMatchObject({
      message: `${folder} is a folder, not an article`,
    });
    await expect(readText(join(folder, 'none.md'))).rejects.toMatchObject({
      message: `there is no file ${join(folder, 'none.md')}`,
    });
  });
});
