import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Context } from '../../../src/compile/context.ts';
import { offline } from '../../../src/compile/context.ts';
import { fetchedIn, fetchPlan } from '../../../src/compile/fetch.ts';
import { planArticle } from '../../../src/compile/plan.ts';
import { readSource } from '../../../src/compile/read.ts';
import { renderPlan } from '../../../src/compile/render.ts';

const folder = await mkdtemp(join(tmpdir(), 'deck-fetch-'));
const article = join(folder, 'plan.md');
const lock = join(folder, 'plan.pictures.json');
const host = 'https://pictures.example';
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>',
);

const text = (...pictures: string[]): string =>
  `# Plan\n\n## Where we stand\n\nWhat follows is told by pictures.\n\n${pictures.join('\n\n')}\n`;

let asked: string[] = [];
const download = async (address: string) => {
  asked.push(address);
  return address.endsWith('.png') ? svg : ('gone' as const);
};
const openWeb: Context['openWeb'] = async () => ({ download, close: async () => undefined });

vi.stubEnv('ROADMAP_DECK_CACHE', join(folder, 'cache'));

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  asked = [];
  await rm(lock, { force: true });
  await rm(join(folder, 'cache'), { recursive: true, force: true });
});

async function make(options: { fetchImages?: boolean }, web?: Context['openWeb']) {
  const shared = { ...offline(), ...(web ? { openWeb: web } : {}) };
  const source = await readSource(article, { config: false, ...options }, shared);
  const plan = await fetchPlan(await planArticle(source, shared), shared);
  const { rendered } = await renderPlan(plan, shared);
  return {
    assets: [...(rendered?.assets.keys() ?? [])],
    told: plan.file.messages.filter(({ ruleId }) => ruleId === 'image').map(({ reason }) => reason),
    fetched: fetchedIn(plan),
  };
}

describe('fetchPlan', () => {
  it('fetches nothing that nobody asked for', async () => {
    await writeFile(article, text(`![A](${host}/a.png)`));
    const { told, fetched } = await make({}, openWeb);
    expect(told).toEqual([`the picture ${host}/a.png is not fetched`]);
    expect([asked, fetched]).toEqual([[], undefined]);
    expect(await readdir(folder)).not.toContain('plan.pictures.json');
  });

  it('fetches a picture once, and shows it without the web afterwards', async () => {
    await writeFile(article, text(`![A](${host}/a.png)`, `Text with ![A](${host}/a.png) again.`));
    const first = await make({ fetchImages: true }, openWeb);
    expect(asked).toEqual([`${host}/a.png`]);
    expect(first).toMatchObject({ told: [], fetched: { pictures: 1, bytes: svg.length, lock } });
    expect(first.assets).toEqual([expect.stringMatching(/^assets\/a-[\da-f]{10}\.svg$/)]);
    const written = await readFile(lock, 'utf8');
    const later = await make({ fetchImages: true });
    expect(later).toEqual({ ...first, fetched: undefined });
    expect(await readFile(lock, 'utf8')).toBe(written);
  });

  it('tells which pictures there are not, and leaves badges alone', async () => {
    const badges = `![B](${host}/b.png) ![C](${host}/c.png)`;
    await writeFile(article, text(`![A](${host}/none)`, badges));
    const { told } = await make({ fetchImages: true }, openWeb);
    expect(asked).toEqual([`${host}/none`]);
    expect(told.sort()).toEqual([
      `the picture ${host}/b.png is not fetched: badges are only noted`,
      `the picture ${host}/c.png is not fetched: badges are only noted`,
      `the picture ${host}/none cannot be fetched: its server has it no more`,
    ]);
  });

  it('notes only pictures that the article names', async () => {
    await writeFile(article, text(`![A](${host}/a.png)`, `![B](${host}/b.png)`));
    await make({ fetchImages: true }, openWeb);
    await writeFile(article, text(`![B](${host}/b.png)`));
    await make({ fetchImages: true }, openWeb);
    expect(Object.keys(JSON.parse(await readFile(lock, 'utf8')).pictures)).toEqual([`${host}/b.png`]);
  });

  it('prints no password of an address', async () => {
    await writeFile(article, text('![A](https://me:word@pictures.example/none)'));
    const { told } = await make({ fetchImages: true }, openWeb);
    expect(told).toEqual([
      'the picture https://…@pictures.example/none cannot be fetched: its server has it no more',
    ]);
  });
});
