import { randomBytes } from 'node:crypto';
import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { say } from '../language/say.ts';
import { isInside } from '../marp/local-file.ts';
import { Failure } from '../model/failure.ts';
import { makeFolder } from '../model/make-folder.ts';

/**
 * Writes files into a folder so that all are as they were or all are new: they are first written under
 * temporary names beside their places, then renamed. A failure before that leaves the folder as it was.
 * All of it happens in one go, so that no signal and no other write of ours can fall in between.
 * @throws Failure `output-unwritable`
 */
export async function writeOutput(folder: string, files: Map<string, string | Uint8Array>): Promise<void> {
  const moves: [from: string, to: string][] = [];
  try {
    for (const [name, content] of files) {
      const to = placeIn(folder, name);
      const from = `${to}.${randomBytes(4).toString('hex')}.tmp`;
      if (statSync(to, { throwIfNoEntry: false })?.isDirectory()) throw new Error(say`${to} is a folder`);
      moves.push([from, to]);
      writeFileSync(from, content);
    }
    for (const [from, to] of moves) renameSync(from, to);
  } catch (error) {
    for (const [from] of moves) remove(from);
    const reason = (error as Error).message;
    const fix = say`Choose another folder with -o, or make this one writable.`;
    throw new Failure('output-unwritable', say`cannot write to ${folder}: ${reason}`, fix, { cause: error });
  }
}

/**
 * Where a file of a folder goes, in a folder that is made for it. No name and no link that somebody put there
 * leads out of it.
 */
function placeIn(folder: string, name: string): string {
  const to = join(folder, name);
  if (!isInside(resolve(to), resolve(folder))) throw new Error(say`${name} would stand outside it`);
  makeFolder(folder);
  let there = dirname(to);
  while (!existsSync(there)) there = dirname(there);
  const [real, root] = [realpathSync(there), realpathSync(folder)];
  if (real !== root && !isInside(real, root)) throw new Error(say`${there} leads out of it, to ${real}`);
  makeFolder(dirname(to));
  return to;
}

/** What was never made cannot be removed, and newer versions of Node say so. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The first failure is the one to tell.
  }
}
