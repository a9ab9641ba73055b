import { dirname, join } from 'node:path';
import type { Nodes } from 'mdast';
import { imagesIn } from '../article/badges.ts';
import { isRemote } from '../marp/picture.ts';
import { cacheRoot } from '../model/cache-root.ts';
import type { Deck } from '../model/deck.ts';
import { diskCache } from '../model/disk-cache.ts';
import type { WebPictures } from '../web/fetch-pictures.ts';
import type { PictureLock } from '../web/picture-lock.ts';
import type { Context, Web } from './context.ts';
import { reportUnlocked } from './messages/picture.ts';
import type { Plan } from './plan.ts';
import { articleName, hasErrors } from './read.ts';

/** A plan with the pictures of its deck that are on the web. */
export interface FetchedPlan extends Plan {
  web?: {
    pictures: WebPictures;
    /** The file that tells which picture was fetched from each address. */
    lock: string;
    /** The sizes in bytes of those that came from the web this time. */
    sizes: number[];
  };
}

const keptBytes = 512 * 1024 * 1024;

/**
 * Gets the pictures of a deck that are on the web, where the author asks for it. Which one stands at an address is held
 * in a file beside the article, the pictures themselves in the user's cache: a later build shows the same, and needs
 * no web.
 * @throws Failure `article-invalid` for a lock file that cannot be read
 */
export async function fetchPlan(
  plan: Plan,
  { timer, openWeb }: Pick<Context, 'timer' | 'openWeb'>,
): Promise<FetchedPlan> {
  const { path, deck, settings, file } = plan;
  const addresses = settings.fetchImages && !hasErrors(file) ? remoteIn(deck) : [];
  if (addresses.length === 0) return plan;
  return timer.time('fetch', async () => {
    const [{ fetchPictures }, { readLock, writeLock }] = await Promise.all([
      import('../web/fetch-pictures.ts'),
      import('../web/picture-lock.ts'),
    ]);
    const place = join(dirname(path), `${articleName(path)}.pictures.json`);
    const lock = await readLock(place);
    const cache = diskCache(join(cacheRoot(), 'pictures'), keptBytes);
    const web = openWeb && onDemand(openWeb);
    try {
      const { pictures, sizes } = await fetchPictures(addresses, { lock, cache, download: web?.download });
      const stale = web ? forget(lock, plan, addresses) : false;
      if (sizes.length > 0 || stale)
        await writeLock(place, lock).catch((error: Error) => reportUnlocked(place, error, file));
      return { ...plan, web: { pictures, lock: place, sizes } };
    } finally {
      await web?.close();
    }
  });
}

/** A way to the web that is opened for the first picture that is not there yet. */
function onDemand(open: () => Promise<Web>): Web {
  let opened: Promise<Web> | undefined;
  return {
    download: async (address) => {
      opened ??= open();
      return (await opened).download(address);
    },
    close: async () => (await opened)?.close(),
  };
}

/** The addresses on the web of the pictures that a deck shows, each once. */
const remoteIn = ({ slides }: Deck): string[] => {
  const shown: Nodes[] = slides.flatMap(({ heading, content }) => [...(heading?.children ?? []), ...content]);
  return [...new Set(shown.flatMap((node) => imagesIn(node)).map(({ url }) => url))].filter(isRemote);
};

/** Takes out of a lock what the article names no more; a cut of it may show less than it names. */
function forget(lock: PictureLock, { reading }: Plan, shown: string[]): boolean {
  const named = new Set(shown);
  for (const root of [reading.tree, ...reading.footnotes])
    for (const { url } of imagesIn(root)) named.add(url);
  const stale = [...lock.keys()].filter((address) => !named.has(address));
  for (const address of stale) lock.delete(address);
  return stale.length > 0;
}

/** What was fetched from the web, to be told. */
export interface FetchedSummary {
  pictures: number;
  bytes: number;
  /** The file that tells which pictures they are. */
  lock: string;
}

/** Tells what came from the web this time; undefined where nothing did. */
export function fetchedIn({ web }: FetchedPlan): FetchedSummary | undefined {
  if (!web || web.sizes.length === 0) return undefined;
  const { sizes, lock } = web;
  return { pictures: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), lock };
}
