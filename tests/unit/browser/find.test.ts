import { describe, expect, it } from 'vitest';
import { type FoundBrowser, findBrowsers, type Surroundings } from '../../../src/browser/find.ts';

const shell = { executable: '/cache/chromium', cache: { path: '/cache', kept: true } };

const machine = (files: string[], rest: Partial<Surroundings> = {}): Surroundings => ({
  platform: 'linux',
  arch: 'x64',
  env: { PATH: '/usr/bin:relative:/opt/bin' },
  home: '/home/ann',
  exists: (path) => files.includes(path),
  list: (folder) => [
    ...new Set(
      files
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
    ),
  ],
  shell: async () => undefined,
  ...rest,
});

const all = async (surroundings: Surroundings, browser?: string): Promise<FoundBrowser[]> => {
  const found: FoundBrowser[] = [];
  for await (const one of findBrowsers(browser, surroundings)) found.push(one);
  return found;
};

const cached = (build: string): string =>
  `/home/ann/.cache/puppeteer/chrome-headless-shell/linux-${build}/chrome-headless-shell-linux64/chrome-headless-shell`;

describe('findBrowsers', () => {
  it('takes the one asked for, and only that', async () => {
    const surroundings = machine(['/my/chrome', '/usr/bin/chromium'], { shell: async () => shell });
    expect(await all(surroundings, '/my/chrome')).toEqual([{ executable: '/my/chrome', origin: 'option' }]);
  });

  it('prefers the option to the environment', async () => {
    const surroundings = machine(['/a', '/b'], { env: { PUPPETEER_EXECUTABLE_PATH: '/b' } });
    expect(await all(surroundings)).toEqual([{ executable: '/b', origin: 'environment' }]);
    expect(await all(surroundings, '/a')).toEqual([{ executable: '/a', origin: 'option' }]);
  });

  it.each([
    ['--browser', '/nowhere', {}],
    ['PUPPETEER_EXECUTABLE_PATH', undefined, { PUPPETEER_EXECUTABLE_PATH: '/nowhere' }],
  ])('fails where %s names nothing', async (name, browser, env) => {
    const surroundings = machine(['/usr/bin/chromium'], { env, shell: async () => shell });
    await expect(all(surroundings, browser)).rejects.toMatchObject({
      name: 'Failure',
      code: 'browser-missing',
      fix: expect.stringContaining(name),
    });
  });

  it('goes from the shipped shell to the cache of Puppeteer to what is installed', async () => {
    const surroundings = machine(['/usr/bin/chromium', cached('143.0.1')], { shell: async () => shell });
    expect((await all(surroundings)).map(({ origin }) => origin)).toEqual([
      'shipped',
      'puppeteer-cache',
      'installed',
    ]);
  });

  it('goes on where the shell cannot be unpacked', async () => {
    const surroundings = machine(['/usr/bin/chromium'], { shell: () => Promise.reject(new Error('ENOSPC')) });
    expect(await all(surroundings)).toEqual([{ executable: '/usr/bin/chromium', origin: 'installed' }]);
  });

  it('takes the newest of the downloads, by number', async () => {
    const surroundings = machine([cached('99.0.1'), cached('143.0.7'), cached('143.0.12')]);
    expect((await all(surroundings)).map(({ executable }) => executable)).toEqual(
      ['143.0.12', '143.0.7', '99.0.1'].map(cached),
    );
  });

  it.each([
    ['linux', { PATH: '' }, '/opt/google/chrome/chrome'],
    ['linux', { PATH: '/opt/bin' }, '/opt/bin/microsoft-edge'],
    ['darwin', {}, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['darwin', {}, '/home/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [
      'win32',
      { PROGRAMFILES: 'C:\\Program Files' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    ['win32', { 'PROGRAMFILES(X86)': 'C:\\x86' }, 'C:\\x86\\Microsoft\\Edge\\Application\\msedge.exe'],
  ] as const)('finds what is installed on %s (%o)', async (platform, env, path) => {
    expect(await all(machine([path], { platform, env }))).toEqual([
      { executable: path, origin: 'installed' },
    ]);
  });

  it('never runs a program from a relative folder of PATH', async () => {
    expect(await all(machine(['relative/chromium']))).toEqual([]);
  });
});
