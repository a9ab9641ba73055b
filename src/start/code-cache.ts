import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import v8 from 'node:v8';
import type { Script } from 'node:vm';

/** What the engine made of each file of the program, by the file's name. */
export type KnownCode = ReadonlyMap<string, Uint8Array>;

/** A file of the program as the engine compiled it in this run. */
export interface Code {
  name: string;
  script: Script;
}

const digestBytes = 32;
const digestOf = (data: Uint8Array): Buffer => createHash('sha256').update(data).digest();

/** The engine takes code back only from itself: the same version with the same flags on the same kind of processor. */
const engine = `${process.version}-${process.arch}-${v8.cachedDataVersionTag().toString(16)}.code`;

const fileOf = (folder: string, program: string): string => join(folder, `${program}-${engine}`);

/**
 * What an earlier start of the same program kept; empty if there is none or if it is damaged, since the engine
 * itself does not notice damage.
 * @param folder that this user alone can write: what is read from it runs
 * @param program fingerprint of all its files
 */
export function readCode(folder: string, program: string): KnownCode {
  try {
    const kept = readFileSync(fileOf(folder, program));
    const data = kept.subarray(digestBytes);
    if (!digestOf(data).equals(kept.subarray(0, digestBytes))) return new Map();
    return v8.deserialize(data) as KnownCode;
  } catch {
    return new Map();
  }
}

/**
 * Keeps what the engine made of the files that were used, functions that ran included, beside what was known, and
 * drops what another build of the program left. Does nothing where all was known. Never throws: the next start only
 * takes longer.
 */
export function keepCode(folder: string, program: string, known: KnownCode, used: readonly Code[]): void {
  if (used.every(({ script }) => script.cachedDataRejected === false)) return;
  const path = fileOf(folder, program);
  const fresh = `${path}.${process.pid}.tmp`;
  try {
    const all = new Map(known);
    for (const { name, script } of used) all.set(name, script.createCachedData());
    const data = v8.serialize(all);
    writeFileSync(fresh, Buffer.concat([digestOf(data), data]), { mode: 0o600 });
    renameSync(fresh, path);
    const others = readdirSync(folder).filter((file) => file.endsWith(engine));
    for (const file of others) if (join(folder, file) !== path) rmSync(join(folder, file), { force: true });
  } catch {
    rmSync(fresh, { force: true });
  }
}
