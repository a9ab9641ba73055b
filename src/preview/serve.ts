import { basename } from 'node:path';
import { addLeftover } from '../browser/leftovers.ts';
import { readText } from '../compile/read-text.ts';
import { say } from '../language/say.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { Failure } from '../model/failure.ts';
import { readClientScript } from '../player/client-script.ts';
import { findEditor, openEditor } from './editor.ts';
import { toHosts } from './guard.ts';
import { Hub } from './hub.ts';
import { type Listening, listen } from './listen.ts';
import type { LiveDeck, LiveUpdate } from './live-deck.ts';
import { openPage } from './open-page.ts';
import { toApp } from './server.ts';
import { FileWatcher } from './watch.ts';

export interface ServeOptions {
  /** Opens the source; `onChange` is to be told when its deck comes out otherwise without an edit. */
  openDeck: (onChange: (update: LiveUpdate) => void) => Promise<LiveDeck>;
  /** The first port to try; 0 for any. */
  port?: number;
  /** Whether the page is to be opened in the author's browser. */
  open?: boolean;
  /** Told in one line where the page is. */
  print?: (line: string) => void;
  /** Told what the author has to know beside that. */
  tell?: (text: string) => void;
  env?: NodeJS.ProcessEnv;
  /** Reads the browser scripts; they are bundled when the program is compiled. */
  readScript?: typeof readClientScript;
}

export interface Serving {
  /** Where the page is. */
  url: string;
  /** Ends the server, its streams, the watching and the deck. Never rejects; more calls change nothing. */
  close(): Promise<void>;
}

export const defaultPort = 4120;

/** Nobody types on after so many milliseconds: time to look for what takes longer than showing the deck. */
const quietBeforeCheck = 400;

/**
 * Shows a source in the browser and keeps what is shown up to date with it, until it is closed.
 * @param path the source, absolute
 * @throws {Failure} where the source cannot be opened or no port is free; nothing is left running then
 */
export async function serve(path: string, options: ServeOptions): Promise<Serving> {
  const preview = new Preview(path, options);
  const forget = addLeftover({ stop: () => preview.close(), stopNow: () => undefined });
  const close = (): Promise<void> => preview.close().finally(forget);
  try {
    return { url: await preview.start(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Whatever else is wrong with the source is shown on the page; one that is not there is a slip of the pen. */
async function expectSource(path: string): Promise<void> {
  await readText(path).catch((error) => {
    if (error instanceof Failure && error.code === 'article-unreadable') throw error;
  });
}

class Preview {
  readonly #path: string;
  readonly #options: ServeOptions;
  readonly #editor: string | undefined;
  readonly #hub: Hub;
  readonly #watcher: FileWatcher;
  #deck: LiveDeck | undefined;
  #listening: Listening | undefined;
  #updating: Promise<void> | undefined;
  #isStale = false;
  #quiet: NodeJS.Timeout | undefined;
  #pdf: Promise<Uint8Array> | undefined;
  #closing: Promise<void> | undefined;

  constructor(path: string, options: ServeOptions) {
    this.#path = path;
    this.#options = options;
    this.#editor = findEditor(options.env ?? process.env);
    this.#hub = new Hub(basename(path), this.#editor !== undefined);
    this.#watcher = new FileWatcher({
      onChange: () => this.#refresh(),
      onRefused: (code) =>
        this.#tell(
          say`The system cannot watch any more files (${code}): they are looked at five times a second.`,
        ),
    });
  }

  /** Resolves to the address of the page when it can be asked for. */
  async start(): Promise<string> {
    await expectSource(this.#path);
    const since = Date.now();
    const deck = await this.#options.openDeck((update) => void this.#take(update, 'choice', Date.now()));
    this.#deck = deck;
    if (this.#closing) await deck.close();
    const [update, port] = await Promise.all([deck.update(), this.#listen()]);
    await this.#take(update, 'edit', since);
    const url = `http://127.0.0.1:${port}/`;
    this.#options.print?.(
      say`${basename(this.#path)} is shown at ${url} and follows what you save; Ctrl-C ends it.`,
    );
    if (this.#options.open) await openPage(url, (line) => this.#tell(line));
    return url;
  }

  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end(): Promise<void> {
    clearTimeout(this.#quiet);
    this.#watcher.close();
    this.#hub.close();
    await Promise.allSettled([this.#listening?.close(), this.#deck?.close()]);
  }

  #tell(line: string): void {
    this.#options.tell?.(line);
  }

  async #listen(): Promise<number> {
    const { port = defaultPort, readScript = readClientScript } = this.#options;
    const script = await readScript('live');
    const editor = this.#editor;
    let hosts: string[] = [];
    const app = toApp({
      hub: this.#hub,
      hosts: () => hosts,
      script,
      readPlayerScript: readScript,
      choose: (settings) => this.#choose(settings),
      makePdf: () => this.#makePdf(),
      ...(editor ? { openSource: (line) => openEditor(editor, this.#path, line) } : {}),
      onBug: (error) => this.#report(error),
    });
    this.#listening = await listen(app.fetch, port);
    // Ended while it began: what came to be after that is ended here.
    if (this.#closing) await this.#listening.close();
    if (port !== 0 && this.#listening.port !== port) this.#tell(say`Port ${port} is taken.`);
    hosts = toHosts(this.#listening.port);
    return this.#listening.port;
  }

  /** Makes the deck anew; changes that come meanwhile lead to one more time. */
  #refresh(): void {
    if (this.#updating) this.#isStale = true;
    else
      this.#updating = this.#update().finally(() => {
        this.#updating = undefined;
        if (this.#isStale) this.#refresh();
      });
  }

  async #update(): Promise<void> {
    this.#isStale = false;
    if (!this.#deck || this.#closing) return;
    const since = Date.now();
    try {
      await this.#take(await this.#deck.update(), 'edit', since);
    } catch (error) {
      if (!this.#closing) this.#hub.publishErrors([this.#toFinding(error)]);
    }
  }

  async #choose(settings: { theme?: string; cut?: string }): Promise<void> {
    const since = Date.now();
    const update = await this.#deck?.choose(settings);
    if (update) await this.#take(update, 'choice', since);
  }

  /** @param since when the source began to be read */
  #take(update: LiveUpdate, cause: 'edit' | 'choice', since: number): Promise<void> {
    if (this.#closing) return Promise.resolve();
    this.#hub.publish(update, cause);
    clearTimeout(this.#quiet);
    if (update.presentation) this.#quiet = setTimeout(() => void this.#check(), quietBeforeCheck);
    return this.#watcher.watch(update.files, since);
  }

  async #check(): Promise<void> {
    const { version, presentation } = this.#hub;
    if (!this.#deck || !presentation || this.#closing) return;
    const findings = await this.#deck.check().catch((error) => [this.#toFinding(error, 'warning')]);
    if (!this.#closing) this.#hub.publishFindings(findings, version);
  }

  /** One PDF at a time: whoever asks meanwhile gets the same. */
  #makePdf(): Promise<Uint8Array> {
    if (!this.#deck) return Promise.reject(new Error(say`There is no deck to print.`));
    this.#pdf ??= this.#deck.pdf().finally(() => {
      this.#pdf = undefined;
    });
    return this.#pdf;
  }

  #toFinding(error: unknown, severity: Diagnostic['severity'] = 'error'): Diagnostic {
    if (error instanceof Failure)
      return { severity, rule: error.code, reason: error.message, fix: error.fix };
    if (!this.#closing) this.#report(error);
    const reason = error instanceof Error ? error.message : String(error);
    return { severity, rule: 'bug', reason: say`This is a bug in roadmap-deck: ${reason}` };
  }

  #report(error: unknown): void {
    const told = error instanceof Error ? error.stack : String(error);
    this.#tell(say`This is a bug in roadmap-deck; please report it with the article.\n${told}`);
  }
}
