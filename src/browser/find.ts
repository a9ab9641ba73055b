import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, posix, win32 } from 'node:path';
import { say } from '../language/say.ts';
import { cacheRoot } from '../model/cache-root.ts';
import { Failure } from '../model/failure.ts';
import { packedShell, type UnpackedShell, unpackShell } from './shell.ts';

/** Where a browser was found. */
export type Origin = 'option' | 'environment' | 'shipped' | 'puppeteer-cache' | 'installed';

export interface FoundBrowser {
  executable: string;
  origin: Origin;
  /** For the shipped shell: what was unpacked, and where. */
  shell?: UnpackedShell;
}

/** What finding looks at: the real machine by default, something else in a test. */
export interface Surroundings {
  platform: NodeJS.Platform;
  arch: string;
  env: NodeJS.ProcessEnv;
  home: string;
  exists: (path: string) => boolean;
  /** Names in a folder; empty if there is none. */
  list: (folder: string) => string[];
  /** Unpacks the shipped shell; undefined where it does not run. */
  shell: () => Promise<UnpackedShell | undefined>;
}

const listFolder = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** The machine that this program runs on. */
const thisMachine = (): Surroundings => ({
  platform: process.platform,
  arch: process.arch,
  env: process.env,
  home: homedir(),
  exists: existsSync,
  list: listFolder,
  shell: async () => {
    const packed = packedShell();
    return packed && unpackShell(packed, cacheRoot());
  },
});

const explicit = (browser: string | undefined, machine: Surroundings): FoundBrowser | undefined => {
  const fromEnvironment = machine.env.PUPPETEER_EXECUTABLE_PATH;
  const executable = browser ?? (fromEnvironment || undefined);
  if (executable === undefined) return undefined;
  const origin = browser === undefined ? 'environment' : 'option';
  if (machine.exists(executable)) return { executable, origin };
  const from = origin === 'option' ? '--browser' : 'PUPPETEER_EXECUTABLE_PATH';
  throw new Failure(
    'browser-missing',
    say`There is no browser at ${executable}`,
    say`Correct ${from}, or leave it out so that a browser is looked for.`,
  );
};

const buildNumber = (folder: string): number[] => (folder.match(/\d+/g) ?? []).map(Number);

const newestFirst = (a: string, b: string): number => {
  // The platform's own digits (linux64, win32) are the same on both sides and compare as equal.
  const [left, right] = [buildNumber(a), buildNumber(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : (right[at] ?? 0) - (left[at] ?? 0);
};

const programs = [
  'chrome-headless-shell',
  'chrome-headless-shell.exe',
  'chrome',
  'chrome.exe',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/** `<cache>/<browser>/<platform>-<build>/<folder>/<program>`: how Puppeteer lays out what it downloads. */
const inPuppeteerCache = (machine: Surroundings): string[] => {
  const root = machine.env.PUPPETEER_CACHE_DIR || join(machine.home, '.cache', 'puppeteer');
  const prefix = machine.platform === 'darwin' ? 'mac' : machine.platform === 'win32' ? 'win' : 'linux';
  return ['chrome-headless-shell', 'chrome'].flatMap((browser) =>
    machine
      .list(join(root, browser))
      .filter((name) => name.startsWith(prefix))
      .sort(newestFirst)
      .flatMap((build) =>
        machine
          .list(join(root, browser, build))
          .flatMap((folder) => programs.map((program) => join(root, browser, build, folder, program))),
      ),
  );
};

const linuxNames = ['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser'];
const edgeNames = ['microsoft-edge-stable', 'microsoft-edge'];

const onLinux = ({ env }: Surroundings): string[] => {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => posix.isAbsolute(folder));
  const usual = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/opt/microsoft/msedge', '/snap/bin'];
  return [...linuxNames, ...edgeNames].flatMap((name) =>
    [...new Set([...folders, ...usual])].map((folder) => posix.join(folder, name)),
  );
};

const onMac = ({ home }: Surroundings): string[] =>
  ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
    ['/Applications', `${home}/Applications`].map((root) => `${root}/${name}.app/Contents/MacOS/${name}`),
  );

const onWindows = ({ env }: Surroundings): string[] => {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (root) => root !== undefined,
  );
  const places = ['Google\\Chrome', 'Microsoft\\Edge', 'Chromium'];
  return places.flatMap((place) =>
    roots.flatMap((root) =>
      ['chrome.exe', 'msedge.exe'].map((name) => win32.join(root, place, 'Application', name)),
    ),
  );
};

const installed = (machine: Surroundings): string[] => {
  if (machine.platform === 'darwin') return onMac(machine);
  return machine.platform === 'win32' ? onWindows(machine) : onLinux(machine);
};

/**
 * The browsers of this machine, the best first: the one asked for (then only that one), the headless shell
 * that ships with this program, Puppeteer's downloads, an installed Chrome, Chromium or Edge. Lazy: the
 * shipped shell is unpacked when its turn comes.
 *
 * @param browser the path of `--browser`
 * @throws Failure `browser-missing` if the one asked for does not exist
 */
export async function* findBrowsers(
  browser: string | undefined,
  machine: Surroundings = thisMachine(),
): AsyncGenerator<FoundBrowser, void> {
  const chosen = explicit(browser, machine);
  if (chosen) {
    yield chosen;
    return;
  }
  // No room to unpack it is no reason to give up: an installed browser will do.
  const shell = await machine.shell().catch(() => undefined);
  if (shell) yield { executable: shell.executable, origin: 'shipped', shell };
  for (const executable of inPuppeteerCache(machine)) {
    if (machine.exists(executable)) yield { executable, origin: 'puppeteer-cache' };
  }
  for (const executable of installed(machine)) {
    if (machine.exists(executable)) yield { executable, origin: 'installed' };
  }
}

/** The failure to report when `findBrowsers` yields nothing. */
export const browserMissing = (): Failure =>
  new Failure(
    'browser-missing',
    say`No browser was found to measure and print with`,
    say`Install Chrome, Chromium or Edge, or run \`npx @puppeteer/browsers install chrome-headless-shell@stable\` and name the program with --browser PATH or PUPPETEER_EXECUTABLE_PATH, or use a running one with --browser-url URL.`,
  );
