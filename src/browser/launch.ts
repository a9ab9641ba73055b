import { existsSync } from 'node:fs';
import type puppeteer from 'puppeteer-core';
import { say } from '../language/say.ts';
import { Failure } from '../model/failure.ts';
import { defaultTimeout, withDeadline } from './deadline.ts';
import { browserMissing, type FoundBrowser, findBrowsers } from './find.ts';
import { currentRound } from './leftovers.ts';
import { type BrowserProcess, startProcess } from './process.ts';
import { connectRemote } from './remote.ts';
import { type BrowserSession, openSession } from './session.ts';
import { packedShell, unpackFonts, unpackLibraries } from './shell.ts';

export type { BrowserSession } from './session.ts';

export interface LaunchOptions {
  /** Path of the program to use instead of the one that is found. */
  browser?: string;
  /** `ws://…` or `http://…`: a running browser to use instead of starting one. */
  browserUrl?: string;
  /** Milliseconds that each step may take; 30 000 by default. */
  timeout?: number;
}

interface Attempt {
  found: FoundBrowser;
  /** The round of `closeAllBrowsers` that the launch belongs to. */
  round: number;
  timeout: number;
  signal?: AbortSignal;
  /** Set if the sandbox is off: why. */
  unsandboxed?: string;
  /** Where the system's libraries were found wanting: the folder of ours. */
  libraries?: string;
}

/** A browser that ended before it could be used, with what it said. */
class StartError extends Error {
  readonly said: string;
  constructor(executable: string, said: string, options?: ErrorOptions) {
    const line = said.split('\n').find((text) => /ERROR|FATAL|error/.test(text)) ?? said;
    const reason = line.trim() === '' ? '' : `: ${line.trim().slice(0, 300)}`;
    super(say`${executable} does not start${reason}`, options);
    this.said = said;
  }
}

// What Chromium says before it gives up for want of a sandbox. Mere mentions of one prove nothing: it must
// not be switched off because of another trouble.
const isSandboxTrouble = (said: string): boolean =>
  /No usable sandbox|Failed to move to new namespace|FATAL:.*(?:zygote_host|credentials\.cc|setuid_sandbox)|SUID sandbox helper binary/.test(
    said,
  );

const isLibraryTrouble = (said: string): boolean => said.includes('error while loading shared libraries');

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Half of Puppeteer, the part that talks to a browser: it loads in half the time. */
const importDriver = async (): Promise<Pick<typeof puppeteer, 'connect'>> => {
  const { default: driver } = await import('puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js');
  // The same classes, which the package declares a second time for its main entry.
  return driver as unknown as typeof puppeteer;
};

const connect = async (attempt: Attempt, process: BrowserProcess): Promise<BrowserSession> => {
  const { found, timeout, unsandboxed } = attempt;
  const driver = await importDriver();
  const browser = await driver.connect({ transport: process.transport, defaultViewport: null });
  return openSession({
    browser,
    context: browser.defaultBrowserContext(),
    timeout,
    executablePath: found.executable,
    origin: found.origin,
    sandbox: unsandboxed === undefined ? 'on' : 'off',
    ...(unsandboxed === undefined ? {} : { sandboxReason: unsandboxed }),
    pid: process.pid,
    stopped: process.stopped,
    stop: process.stop,
  });
};

/** What the shipped shell needs on a machine without fonts or without the libraries of a desktop. */
const environment = async ({ found, libraries }: Attempt): Promise<NodeJS.ProcessEnv> => {
  const packed = found.shell && packedShell();
  if (!packed) return {};
  const { FONTCONFIG_FILE, FONTCONFIG_PATH, LD_LIBRARY_PATH } = process.env;
  const hasFonts = FONTCONFIG_FILE || FONTCONFIG_PATH || existsSync('/etc/fonts/fonts.conf');
  return {
    ...(hasFonts ? {} : { FONTCONFIG_FILE: await unpackFonts(packed, found.executable) }),
    ...(libraries ? { LD_LIBRARY_PATH: [libraries, LD_LIBRARY_PATH].filter(Boolean).join(':') } : {}),
  };
};

const interrupted = (): Failure =>
  new Failure('interrupted', say`The browser was closed`, say`Run the command again.`);

const spawnFor = async (attempt: Attempt): Promise<BrowserProcess> => {
  const { executable } = attempt.found;
  try {
    const env = await environment(attempt);
    if (attempt.round !== currentRound() || attempt.signal?.aborted) throw interrupted();
    return startProcess({ executable, sandbox: attempt.unsandboxed === undefined, env });
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new StartError(executable, messageOf(error), { cause: error });
  }
};

/** One try with one program. The process is gone if it fails. */
const start = async (attempt: Attempt): Promise<BrowserSession> => {
  const { executable } = attempt.found;
  const process = await spawnFor(attempt);
  const stop = (): void => void process.stop();
  attempt.signal?.addEventListener('abort', stop);
  const ended = process.ended.then((said): never => {
    throw process.stopped() ? interrupted() : new StartError(executable, said);
  });
  try {
    const session = connect(attempt, process);
    return await withDeadline(say`Starting the browser`, attempt.timeout, Promise.race([session, ended]));
  } catch (error) {
    const wasStopped = process.stopped();
    // The pipe breaks just before the end of the process is seen, and only that tells the reason.
    await Promise.race([process.ended, new Promise((resolve) => setTimeout(resolve, 300))]);
    await process.stop();
    if (wasStopped) throw interrupted();
    if (error instanceof StartError) throw error;
    if (error instanceof Failure && error.code !== 'browser-failed') throw error;
    throw new StartError(executable, (await process.ended) || messageOf(error), { cause: error });
  } finally {
    attempt.signal?.removeEventListener('abort', stop);
    ended.catch(() => undefined);
  }
};

const noSandbox = say`This system lets Chromium set up no sandbox: it restricts user namespaces`;

const asRoot = (): string | undefined =>
  process.platform === 'linux' && process.getuid?.() === 0
    ? say`Chromium has no sandbox for root: run as another user to have one`
    : undefined;

/** Tries a program; where libraries or the sandbox are missing, once more with or without them. */
const startMending = async (attempt: Attempt): Promise<BrowserSession> => {
  try {
    return await start(attempt);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    const packed = packedShell();
    if (attempt.libraries === undefined && attempt.found.shell && packed && isLibraryTrouble(error.said)) {
      const libraries = await unpackLibraries(packed, attempt.found.executable);
      return startMending({ ...attempt, libraries });
    }
    if (attempt.unsandboxed === undefined && isSandboxTrouble(error.said)) {
      return startMending({ ...attempt, unsandboxed: noSandbox });
    }
    throw error;
  }
};

const launchLocal = async (
  options: LaunchOptions,
  timeout: number,
  signal?: AbortSignal,
): Promise<BrowserSession> => {
  const round = currentRound();
  const unsandboxed = asRoot();
  let failed: StartError | undefined;
  for await (const found of findBrowsers(options.browser)) {
    try {
      return await startMending({
        found,
        round,
        timeout,
        ...(signal === undefined ? {} : { signal }),
        ...(unsandboxed === undefined ? {} : { unsandboxed }),
      });
    } catch (error) {
      if (!(error instanceof StartError)) throw error;
      failed ??= error;
    }
  }
  if (!failed) throw browserMissing();
  const fix = say`Run \`roadmap-deck doctor\`, or name another browser with --browser PATH.`;
  throw new Failure('browser-failed', failed.message, fix, { cause: failed });
};

/**
 * Starts a browser, or connects to a remote one. The program is started before Puppeteer is loaded, so
 * that the two overlap: call it early and await it late.
 *
 * The sandbox is on unless this is root on Linux or the system does not allow one; `session.sandboxReason`
 * then says why it is off. The next browser is tried where one does not start.
 *
 * @param signal ends a local browser that is still starting
 * @throws Failure `browser-missing`, `browser-failed`, `browser-timeout` or `interrupted`
 */
export const launchBrowser = async (
  options: LaunchOptions = {},
  signal?: AbortSignal,
): Promise<BrowserSession> => {
  const timeout = options.timeout ?? defaultTimeout;
  if (options.browserUrl !== undefined) return connectRemote(options.browserUrl, timeout);
  return launchLocal(options, timeout, signal);
};
