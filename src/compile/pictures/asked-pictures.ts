import { type ImageResolver, placeholder } from '../../marp/images.ts';
import { type LocalFile, toDataUri } from '../../marp/local-file.ts';
import type { PictureFault } from '../../marp/picture.ts';

/** A picture that a deck names and does not show. */
export interface FaultyPicture {
  address: string;
  fault: PictureFault;
  /** Where the Markdown names it, from 1. */
  line?: number;
}

/** Reads the picture of an address, or tells why there is none. */
export type AddressReader = (address: string) => Promise<LocalFile | PictureFault>;

const mark = /data:image\/x-asked,(\d+)\./g;

/**
 * The pictures that a Markdown deck asks for while it is rendered: what is a picture is said by Markdown itself. Each
 * gets a mark in its place, and its bytes once the deck is rendered.
 */
export class AskedPictures {
  readonly #lines = new Map<string, number | undefined>();

  /** Each address once. */
  get addresses(): string[] {
    return [...this.#lines.keys()];
  }

  readonly resolve: ImageResolver = (address, line) => {
    if (/^data:/i.test(address)) return undefined;
    if (!this.#lines.has(address)) this.#lines.set(address, line);
    return `data:image/x-asked,${this.addresses.indexOf(address)}.`;
  };

  /**
   * Reads them.
   * @returns what puts them in the place of their marks, and those that there are not
   */
  async read(read: AddressReader): Promise<{ shown: (html: string) => string; faults: FaultyPicture[] }> {
    const faults: FaultyPicture[] = [];
    const sources: string[] = [];
    for (const [address, line] of this.#lines) {
      const picture = await read(address);
      if (typeof picture !== 'string') sources.push(toDataUri(picture.bytes, picture.path));
      else {
        sources.push(placeholder);
        faults.push({ address, fault: picture, ...(line === undefined ? {} : { line }) });
      }
    }
    const shown = (html: string) =>
      html.replace(mark, (_, index: string) => sources[Number(index)] ?? placeholder);
    return { shown, faults };
  }
}
