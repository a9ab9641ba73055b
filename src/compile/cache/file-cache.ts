import { stat } from 'node:fs/promises';
import { greatestOf } from '../../model/long-lists.ts';

/** A file written within so many milliseconds can be written again and look the same. */
const settling = 50;

interface Stamps {
  /** Tells one state of some files from another; a file that is not there has one too. */
  text: string;
  /** When the last of them was written, in milliseconds since 1970. */
  newest: number;
}

async function stampsOf(files: string[]): Promise<Stamps> {
  const infos = await Promise.all(files.map((path) => stat(path).catch(() => undefined)));
  return {
    text: infos
      .map((info) => (info ? [info.ino, info.size, info.mtimeMs, info.ctimeMs].join() : ''))
      .join('\n'),
    newest: greatestOf([0, ...infos.map((info) => (info ? Math.max(info.mtimeMs, info.ctimeMs) : 0))]),
  };
}

/** What was last made of files, for as long as they stay as they are. */
export class FileCache<Value> {
  #entry: { key: string; files: string[]; stamps: string; value: Value } | undefined;

  /**
   * @param key tells apart what can be made
   * @param make makes it, and tells which files it depends on, missing ones too
   */
  async take(key: string, make: () => Promise<{ value: Value; files: string[] }>): Promise<Value> {
    const known = this.#entry;
    if (known?.key === key && (await stampsOf(known.files)).text === known.stamps) return known.value;
    this.#entry = undefined;
    const began = Date.now();
    const { value, files } = await make();
    const { text, newest } = await stampsOf(files);
    if (newest < began - settling) this.#entry = { key, files, stamps: text, value };
    return value;
  }
}
