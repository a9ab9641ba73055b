import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { makeFolder, type Outcome, program, run, start } from './program.ts';

const folder = makeFolder();
const temp = join(folder, 'temp');
mkdirSync(temp);
afterAll(() => rmSync(folder, { recursive: true }));

const text = `# A talk\n\n> In short.\n\n## One\n\nThe first thing is said here.\n\n## Two\n\nThe second thing is said here.\n`;

interface Preview {
  child: ChildProcess;
  outcome: Promise<Outcome>;
  url: string;
}

const previews: Preview[] = [];
afterEach(async () => {
  for (const { child, outcome } of previews.splice(0)) {
    child.kill('SIGTERM');
    await outcome;
  }
});

/** Starts a preview of an article of its own, and waits until it tells where it is. */
async function preview(name: string, ...flags: string[]): Promise<Preview> {
  writeFileSync(join(folder, name), text);
  const args = ['serve', name, '--no-open', ...flags];
  const { child, outcome } = start(program, args, folder, { TMPDIR: temp, VISUAL: '', EDITOR: '' });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (said: string) => {
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (found) resolve(found);
    });
    void outcome.then(({ stderr }) => reject(new Error(`It ended: ${stderr}`)));
  });
  const one = { child, outcome, url };
  previews.push(one);
  return one;
}

type Message = { type: string; version?: number; edited?: number; errors?: unknown[]; order?: string[] };

/** Listens to a preview as a page does; gives the first message that is wanted. */
async function listen(url: string): Promise<(wanted: (message: Message) => boolean) => Promise<Message>> {
  const answer = await fetch(`${url}events`);
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let heard = '';
  return async (wanted) => {
    for (;;) {
      const end = heard.indexOf('\n\n');
      if (end === -1) {
        const { done, value } = await reader.read();
        if (done) throw new Error('The stream ended.');
        heard += decoder.decode(value, { stream: true });
        continue;
      }
      const data = heard
        .slice(0, end)
        .split('\n')
        .find((line) => line.startsWith('data: '));
      heard = heard.slice(end + 2);
      const message = data === undefined ? undefined : (JSON.parse(data.slice(6)) as Message);
      if (message && wanted(message)) return message;
    }
  };
}

const askAs = (url: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });

/** Processes whose command line names our temp folder: browsers, with their profiles in it. */
const browsers = (): string[] =>
  readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(temp);
    } catch {
      return false;
    }
  });

describe('serve', () => {
  it('shows the deck, and tells the page what a save changes', async () => {
    const { url } = await preview('saved.md', '--port', '0');
    const page = await (await fetch(url)).text();
    expect(page).toMatch(/<html lang="en" data-live-version="\d+">/);
    expect(page).toContain('The second thing is said here.');
    const hear = await listen(url);
    const first = await hear(({ type }) => type === 'deck');
    const path = join(folder, 'saved.md');
    writeFileSync(path, text.replace('second thing', 'very last thing'));
    const edit = await hear(({ type, version }) => type === 'deck' && version !== first.version);
    expect(edit.edited).toBeGreaterThan(0);
    expect(JSON.stringify(edit)).toContain('very last thing');
    writeFileSync(`${path}.tmp`, text.replace('second thing', 'renamed thing'));
    renameSync(`${path}.tmp`, path);
    expect(
      JSON.stringify(await hear(({ type, edited }) => type === 'deck' && edited !== undefined)),
    ).toContain('renamed thing');
  });

  it('keeps the last good deck on view while the article has errors', async () => {
    const { url } = await preview('broken.md', '--port', '0');
    const hear = await listen(url);
    writeFileSync(join(folder, 'broken.md'), `---\ntitle: [\n---\n${text}`);
    const broken = await hear(({ errors }) => errors !== undefined && errors.length > 0);
    expect(broken.errors).toMatchObject([{ severity: 'error' }]);
    expect(await (await fetch(url)).text()).toContain('The second thing is said here.');
    writeFileSync(join(folder, 'broken.md'), text);
    expect(await hear(({ type }) => type === 'status')).toMatchObject({ errors: [] });
  });

  it('answers its own page alone, and goes on', async () => {
    const { url } = await preview('guarded.md', '--port', '0');
    const { port } = new URL(url);
    expect(await askAs(url, 'evil.example')).toBe(403);
    expect(await askAs(url, `evil.example:${port}`)).toBe(403);
    expect((await fetch(`${url}settings`, { method: 'POST', body: '{}' })).status).toBe(403);
    expect((await fetch(url, { headers: { origin: 'http://evil.example' } })).status).toBe(403);
    expect((await fetch(`${url}guarded.md`)).status).toBe(404);
    expect((await fetch(`${url}..%2fguarded.md`)).status).toBe(404);
    expect(await askAs(url, `localhost:${port}`)).toBe(200);
  });

  it('steps over the port of another preview', async () => {
    const first = await preview('first.md', '--port', '0');
    const { port } = new URL(first.url);
    const second = await preview('second.md', '--port', port);
    expect(second.url).not.toBe(first.url);
    expect(await (await fetch(second.url)).text()).toContain('data-live-version');
  });

  it.each([
    [['serve', 'none.md', '--no-open'], 2],
    [['serve', 'none.md', '--port', 'many'], 2],
    [['serve', 'none.md', '--port', '70000'], 2],
    [['serve'], 2],
  ])('ends where it cannot begin: %j', async (args, code) => {
    const outcome = await run(folder, args, { TMPDIR: temp });
    expect(outcome.code).toBe(code);
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).not.toBe('');
  });
});

// On Windows a signal ends a process without a word to it.
describe.skipIf(process.platform !== 'linux')('a preview that is interrupted', () => {
  it.each([
    ['SIGINT', 130, 0],
    ['SIGINT', 130, 1500],
    ['SIGTERM', 143, 300],
  ] as const)('by %s ends with %i, %i ms after it was there, and leaves nothing behind', async (signal, code, delay) => {
    const { child, outcome, url } = await preview('ended.md', '--port', '0');
    const hear = await listen(url);
    await hear(({ type }) => type === 'deck');
    await new Promise((resolve) => setTimeout(resolve, delay));
    child.kill(signal);
    const { code: ended, stderr } = await outcome;
    expect(ended).toBe(code);
    expect(stderr).toBe('');
    expect(browsers()).toEqual([]);
    expect(readdirSync(temp)).toEqual([]);
    await expect(fetch(url)).rejects.toThrow();
  });
});
