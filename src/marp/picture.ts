import { extname } from 'node:path';
import { type LocalFile, pathsOf, readContained } from './local-file.ts';
import { endingOf, isWhole } from './whole-picture.ts';

/** Why a deck does not show a picture. */
export type PictureFault = 'remote' | 'badge' | 'kind' | 'missing' | 'empty' | 'broken' | FetchFault;

/** Why a picture that is asked for on the web is not there. */
export type FetchFault =
  | 'unreachable'
  | 'gone'
  | 'refused'
  | 'slow'
  | 'private'
  | 'secret'
  | 'large'
  | 'many'
  | 'changed';

const pictures = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif', '.svg', '.bmp', '.ico']);

const isPictureName = (path: string): boolean => pictures.has(extname(path).toLowerCase());

/** True for an address on another machine. */
export const isRemote = (address: string): boolean => /^(?:https?:)?[\\/]{2}/i.test(address.trim());

/** Reads a picture in `folder` by its address, and tells why where there is none that a deck may show. */
export async function readPicture(address: string, folder: string): Promise<LocalFile | PictureFault> {
  if (isRemote(address)) return 'remote';
  if (!pathsOf(address, folder).some(isPictureName) && !isPictureName(address.replace(/[?#].*$/s, '')))
    return 'kind';
  const file = await readContained(address, folder);
  if (!file || !isPictureName(file.path)) return 'missing';
  return pictureFault(file.bytes) ?? (isNamedOtherwise(file) ? 'broken' : file);
}

/** A browser takes a picture of pixels for what it is, whatever it is called, but none for a drawing, and no drawing for one. */
const isNamedOtherwise = ({ path, bytes }: LocalFile): boolean =>
  (extname(path).toLowerCase() === '.svg') !== (endingOf(bytes) === '.svg');

/** What is wrong with the bytes of a picture; undefined for a picture that can be shown whole. */
export function pictureFault(bytes: Uint8Array): 'empty' | 'broken' | undefined {
  if (bytes.length === 0) return 'empty';
  return isWhole(bytes) ? undefined : 'broken';
}
