import type { WriteStream } from 'node:tty';
import { printable } from '../model/printable.ts';

/** Work shorter than this needs no word on what it is doing, in milliseconds. */
const patience = 500;

/** Shows on a terminal, in one line that goes again, what the program is at. Elsewhere it shows nothing. */
export class Progress {
  readonly #stream: WriteStream;
  readonly #active: boolean;
  #stage = '';
  #timer: NodeJS.Timeout | undefined;
  #shown = false;

  constructor(stream: WriteStream, quiet: boolean) {
    this.#stream = stream;
    this.#active = stream.isTTY === true && !quiet;
  }

  /** Names the stage that begins now. */
  stage(name: string): void {
    if (!this.#active) return;
    this.#stage = name;
    if (this.#shown) this.#draw();
    else this.#timer ??= setTimeout(() => this.#draw(), patience).unref();
  }

  /** Takes the line away. */
  done(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#shown) this.#stream.write('\r\u001b[K');
    this.#shown = false;
  }

  #draw(): void {
    this.#shown = true;
    this.#stream.write(`\r\u001b[K${printable(this.#stage)} …`);
  }
}
