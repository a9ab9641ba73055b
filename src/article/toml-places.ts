import type { Place, Places } from './key-places.ts';

/** Finds the keys of a TOML text: `key = value` lines, and the tables whose heads name them. */
export class TomlPlaces implements Places {
  readonly #lines: string[];

  constructor(source: string) {
    this.#lines = source.split(/\r?\n/);
  }

  placeOf(keys: readonly PropertyKey[]): Place {
    let place: Place = { line: 1, column: 1 };
    let from = 0;
    for (const key of keys) {
      const word = new RegExp(
        `^(\\s*(?:\\[{1,2}\\s*)?(?:[\\w-]+\\s*\\.\\s*)*["']?)${escaped(key)}["']?\\s*[=\\].]`,
      );
      const line = this.#lines.findIndex((text, index) => index >= from && word.test(text));
      if (line < 0) break;
      place = { line: line + 1, column: (word.exec(this.#lines[line] ?? '')?.[1]?.length ?? 0) + 1 };
      from = line;
    }
    return place;
  }

  /** The value of a key on its line, as it is written. */
  writtenAt(key: string): string {
    const { line } = this.placeOf([key]);
    const [, value = ''] = /=\s*(.*?)\s*(?:#.*)?$/.exec(this.#lines[line - 1] ?? '') ?? [];
    return value;
  }
}

const escaped = (key: PropertyKey): string => String(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
