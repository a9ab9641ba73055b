import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { findEditor, openEditor } from '../../../src/preview/editor.ts';
import { hasScreen, openPage } from '../../../src/preview/open-page.ts';
import { until } from './sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'roadmap-deck-editor-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('findEditor', () => {
  it.each([
    [{}, undefined],
    [{ EDITOR: ' ' }, undefined],
    [{ EDITOR: 'vim' }, 'vim'],
    [{ EDITOR: 'vim', VISUAL: 'code --wait' }, 'code --wait'],
    [{ EDITOR: 'vim', VISUAL: '', LAUNCH_EDITOR: 'zed' }, 'zed'],
  ])('reads %j', (env, command) => expect(findEditor(env)).toBe(command));
});

// The system runs the script by its first line.
describe.skipIf(process.platform === 'win32')('openEditor', () => {
  const asked = join(folder, 'asked');
  const editor = join(folder, 'code');
  writeFileSync(editor, `#!/bin/sh\nprintf '%s\\n' "$@" > '${asked}'\n`);
  chmodSync(editor, 0o755);

  it('opens a file at a line, whatever its name', async () => {
    const path = join(folder, "it's $(touch evil); 5:6.md");
    writeFileSync(path, '# One');
    expect(await openEditor(`${editor} --wait`, path, 12)).toBeUndefined();
    await until(() => {
      try {
        return readFileSync(asked, 'utf8').split('\n').length === 5;
      } catch {
        return false;
      }
    });
    expect(readFileSync(asked, 'utf8')).toBe(`--wait\n-r\n-g\n${path}:12:1\n`);
  });

  it('tells why an editor does not start', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await openEditor(join(folder, 'none'), editor, 1)).toMatch(/could not be opened.*none/);
    expect(await openEditor('a | b', editor, 1)).toMatch(/could not be opened/);
    log.mockRestore();
  });
});

describe('openPage', () => {
  it.each([
    [{}, 'linux', false],
    [{ DISPLAY: ':0' }, 'linux', true],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    [{ WSL_DISTRO_NAME: 'Debian' }, 'linux', true],
    [{}, 'darwin', true],
    [{}, 'win32', true],
    [{ CI: 'true', DISPLAY: ':0' }, 'linux', false],
    [{ CI: '1' }, 'darwin', false],
  ] as const)('sees a screen by %j on %s: %s', (env, platform, seen) => {
    expect(hasScreen(env, platform)).toBe(seen);
  });

  it('tells nothing where there is none', async () => {
    const told: string[] = [];
    await openPage('http://127.0.0.1:1/', (line) => told.push(line), { CI: 'true' });
    expect(told).toEqual([]);
  });
});
