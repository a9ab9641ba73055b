import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';
import { say } from '../language/say.ts';
import { addLeftover, removeNow } from './leftovers.ts';
import { pipeTransport } from './transport.ts';

export interface BrowserProcess {
  pid: number;
  transport: ConnectionTransport;
  /** Resolves when the process is gone, or never came to be, with the end of what it said on stderr. */
  ended: Promise<string>;
  /** True once `stop` was called, here or by `closeAllBrowsers`. */
  stopped: () => boolean;
  /** Kills the process and all its children and removes its folder. Never rejects. */
  stop: () => Promise<void>;
}

export interface ProcessOptions {
  executable: string;
  /** Chromium's sandbox; without it a broken-into page has the rights of this user. */
  sandbox: boolean;
  /** Further environment variables of the browser alone. */
  env: NodeJS.ProcessEnv;
}

/**
 * What the browser is started with, beside how it is spoken to and where it keeps its files. Nothing here makes pages
 * less safe: what these leave out is work that a deck does not need.
 */
export const browserFlags = [
  '--headless=new',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--no-proxy-server',
  // The network stays shut even for what request interception does not see, such as preconnects.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-client-side-phishing-detection',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  '--mute-audio',
];

/** Kills a browser with its children, which on Unix are its process group. */
const killNow = (child: ChildProcess): void => {
  // A process that was waited for is not killed again: its number may belong to another one by now.
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
};

interface Folder {
  root: string;
  profile: string;
  temp: string;
}

/** A folder for everything that the browser writes, its sockets and temporary files included. */
const makeFolder = (): Folder => {
  const root = mkdtempSync(join(tmpdir(), 'roadmap-deck-'));
  const [profile, temp] = [join(root, 'profile'), join(root, 'tmp')];
  mkdirSync(profile);
  mkdirSync(temp);
  return { root, profile, temp };
};

const spawnBrowser = (options: ProcessOptions, { root, profile, temp }: Folder): ChildProcess => {
  const sandbox = options.sandbox ? [] : ['--no-sandbox'];
  const args = [...browserFlags, '--remote-debugging-pipe', `--user-data-dir=${profile}`, ...sandbox];
  try {
    return spawn(options.executable, args, {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      // Its own process group, so that Ctrl-C reaches only us and the group can be killed whole.
      detached: process.platform !== 'win32',
      windowsHide: true,
      env: { ...process.env, ...options.env, TMPDIR: temp, TMP: temp, TEMP: temp },
    });
  } catch (error) {
    removeNow(root);
    throw error;
  }
};

const watchEnd = (child: ChildProcess): Promise<string> => {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-8000);
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => resolve(said));
    // A child of the browser that is slow to follow it may hold stderr open.
    child.once('exit', () => setTimeout(() => resolve(said), 200).unref());
  });
};

/**
 * Starts a browser that is spoken to over pipes, with a profile of its own. It ends with this program
 * whatever happens to it: by `stop`, by the exit hook, or, when this program is killed, by the broken pipe.
 *
 * Nothing is awaited between making its folder and registering it, so that no interruption can fall between.
 *
 * @throws the system's error if the temp folder cannot be written or the program cannot be run
 */
export const startProcess = (options: ProcessOptions): BrowserProcess => {
  const folder = makeFolder();
  const child = spawnBrowser(options, folder);
  const ended = watchEnd(child);
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    killNow(child);
    await ended;
    await rm(folder.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(
      () => undefined,
    );
    forget();
  };
  const stopOnce = (): Promise<void> => {
    stopping ??= stop();
    return stopping;
  };
  const forget = addLeftover({
    stop: stopOnce,
    stopNow: () => {
      killNow(child);
      removeNow(folder.root);
    },
  });
  const [toBrowser, fromBrowser] = [child.stdio?.[3], child.stdio?.[4]];
  // Node makes no pipes when the system has no file handles left.
  if (!toBrowser || !fromBrowser) {
    void stopOnce();
    throw new Error(say`The system has no file handles left`);
  }
  return {
    pid: child.pid ?? 0,
    transport: pipeTransport(toBrowser as Writable, fromBrowser as Readable),
    ended,
    stopped: () => stopping !== undefined,
    stop: stopOnce,
  };
};
