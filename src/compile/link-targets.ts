import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type LinkUse, namesFile, type TargetState } from '../check/subject.ts';

/**
 * Looks whether the files that links name are there. Nothing outside the article's folder is looked for, also
 * not by way of a symbolic link: an article must not find out what lies on the machine.
 * @returns what became of each address, as the article writes it
 */
export async function findTargets(links: LinkUse[], folder: string): Promise<Map<string, TargetState>> {
  const addresses = [...new Set(links.map(({ url }) => url))].filter(namesFile);
  const root = await realpath(folder);
  const states = await Promise.all(
    addresses.map(async (address) => [address, await lookFor(address, root)] as const),
  );
  return new Map(states);
}

async function lookFor(address: string, root: string): Promise<TargetState> {
  const path = resolve(root, fileName(address));
  if (path.includes('\0')) return 'missing';
  if (!isWithin(path, root)) return 'outside';
  try {
    return isWithin(await realpath(path), root) ? 'found' : 'outside';
  } catch {
    return 'missing';
  }
}

/** An address without what follows the name of the file. */
function fileName(address: string): string {
  const name = address.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(name);
  } catch {
    // A stray % is part of the name.
    return name;
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
