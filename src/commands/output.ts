import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../model/failure.ts';

const pending = new Set<string>();

/**
 * Writes files into a folder so that each is either as it was or wholly new: all are first written under
 * temporary names beside their places, then renamed. A failure before that leaves the folder as it was.
 * @throws Failure `output-unwritable`
 */
export async function writeOutput(folder: string, files: Map<string, string | Uint8Array>): Promise<void> {
  const moves: [from: string, to: string][] = [];
  try {
    for (const [name, content] of files) {
      const to = join(folder, name);
      const from = `${to}.${randomBytes(4).toString('hex')}.tmp`;
      await mkdir(dirname(to), { recursive: true });
      pending.add(from);
      moves.push([from, to]);
      await writeFile(from, content);
    }
    for (const [from, to] of moves) {
      await rename(from, to);
      pending.delete(from);
    }
  } catch (error) {
    await removePending();
    const reason = (error as Error).message;
    const hint = 'Choose another folder with -o, or make this one writable.';
    throw new Failure('output-unwritable', `cannot write to ${folder}: ${reason}`, hint, { cause: error });
  }
}

/** Removes what an interrupted write left behind. */
export async function removePending(): Promise<void> {
  const left = [...pending];
  pending.clear();
  await Promise.all(left.map((path) => rm(path, { force: true })));
}
