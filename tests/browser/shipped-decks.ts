import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inject, vi } from 'vitest';
import { packageFile } from '../../src/model/package-files.ts';
import { run } from '../cli/program.ts';

export const shippedArticles = ['ai-roadmap.zh', 'ai-roadmap.en'] as const;
export type ShippedArticle = (typeof shippedArticles)[number];

/** What the decks are dated by, in seconds since 1970. */
export const moment = 1_700_000_000;

export interface ShippedDeck {
  /** The deck's own folder, which other tests read too: nothing may be changed in it. */
  folder: string;
  /** What `--json` told of this deck. */
  manifest: { slides: { id: string; layout: string; title: string }[]; title: string };
}

/**
 * Builds the shipped articles in a theme into a folder, all of them with one run of the program.
 * @throws if that is not done without a word
 */
export async function buildShipped(folder: string, theme: string): Promise<void> {
  const articles = shippedArticles.map((name) => packageFile(`content/${name}.md`));
  const { code, stdout, stderr } = await run(folder, ['build', ...articles, '-t', theme, '--json'], {
    SOURCE_DATE_EPOCH: String(moment),
  });
  if (code !== 0 || stderr !== '') throw new Error(`the build ended with ${code}: ${stderr}`);
  // All at once, for those who wait for it.
  writeFileSync(join(folder, 'manifest.part'), stdout);
  renameSync(join(folder, 'manifest.part'), join(folder, 'manifest.json'));
}

/** A deck that `buildShipped` has built. */
export function shippedDeckIn(folder: string, article: ShippedArticle = 'ai-roadmap.zh'): ShippedDeck {
  const { decks } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const manifest = decks.find((deck: { article: string }) => basename(deck.article, '.md') === article);
  return { folder: join(folder, 'dist', article), manifest };
}

/** The deck of a shipped article in a theme. Who asks for it first builds it; the others wait for that. */
export async function shippedDeck(
  article: ShippedArticle = 'ai-roadmap.zh',
  theme = 'route',
): Promise<ShippedDeck> {
  const folder = join(inject('sharedFolder'), theme);
  const [done, failed] = ['manifest.json', 'failed'].map((name) => join(folder, name)) as [string, string];
  if (mkdirSync(folder, { recursive: true }) !== undefined) {
    await buildShipped(folder, theme).catch((error: unknown) => {
      writeFileSync(failed, String(error));
      throw error;
    });
  }
  await vi.waitUntil(() => existsSync(done) || existsSync(failed), { timeout: 90_000, interval: 50 });
  if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
  return shippedDeckIn(folder, article);
}
