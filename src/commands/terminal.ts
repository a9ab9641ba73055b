import { say } from '../language/say.ts';
import { printableLines } from '../model/printable.ts';

/** Prints what a command came to. */
export const print = (text: string): void => void process.stdout.write(`${printableLines(text)}\n`);

/** Tells what goes on, or wrong, beside that. */
export const tell = (text: string): void => void process.stderr.write(`${printableLines(text)}\n`);

/** Takes the exit code that a command came to. */
export type Finish = (code: number) => void;

/** The end of a command's help. */
export const examples = (...lines: string[]): string =>
  `\n${say`Examples:`}\n${lines.map((line) => `  $ roadmap-deck ${line}`).join('\n')}`;
