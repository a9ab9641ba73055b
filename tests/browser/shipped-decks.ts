import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inject, vi } from 'vitest';
import { article, run } from '../cli/program.ts';

export const shippedArticles = ['ai-roadmap.zh', 'ai-roadmap.en'] as const;

/** What the decks are dated by, in seconds since 1970. */
export const moment = 1_700_000_000;

export interface ShippedDeck {
  /** The deck's own folder, which other tests read too: nothing may be changed in it. */
  folder: string;
  /** What `--json` told of this deck. */
  manifest: { slides: { id: string; layout: string; title: string }[]; title: string };
}

/**
 * Builds the Chinese article into a folder, with a run of the program.
 * @throws if that is not done without a word
 */
export async function buildShipped(folder: string): Promise<void> {
  const { code, stdout, stderr } = await run(folder, ['build', article, '--json'], {
    SOURCE_DATE_EPOCH: String(moment),
  });
  if (code !== 0 || stderr !== '') throw new Error(`the build ended with ${code}: ${stderr}`);
  // All at once, for those who wait for it.
  writeFileSync(join(folder, 'manifest.part'), stdout);
  renameSync(join(folder, 'manifest.part'), join(folder, 'manifest.json'));
}

/** A deck that `buildShipped` has built. */
export function shippedDeckIn(folder: string): ShippedDeck {
  const { decks } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return { folder: join(folder, 'dist', basename(article, '.md')), manifest: decks[0] };
}

/** The deck of the Chinese article. Who asks for it first builds it; the others wait for that. */
export async function shippedDeck(): Promise<ShippedDeck> {
  const folder = join(inject('sharedFolder'), 'shipped');
  const [done, failed] = ['manifest.json', 'failed'].map((name) => join(folder, name)) as [string, string];
  if (mkdirSync(folder, { recursive: true }) !== undefined) {
    await buildShipped(folder).catch((error: unknown) => {
      writeFileSync(failed, String(error));
      throw error;
    });
  }
  await vi.waitUntil(() => existsSync(done) || existsSync(failed), { timeout: 90_000, interval: 50 });
  if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
  return shippedDeckIn(folder);
}
