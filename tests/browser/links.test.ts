import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, type Outcome, run } from '../cli/program.ts';
import { getDocument } from '../pdfjs.ts';

const folder = makeFolder();
let built: Outcome;
beforeAll(async () => {
  writeFileSync(join(folder, 'boats.md'), article);
  built = await run(folder, ['build', 'boats.md', '-o', 'out', '--json']);
});
afterAll(() => rmSync(folder, { recursive: true }));

const article = `# Boats

## Hull

- Wood carries the [sail](#the-sail) and the [keel](#%E9%BE%99%E9%AA%A8)

## The sail

- Cloth, as the [plan](plans/sail.md) has it, and [nothing](#nowhere)

## 龙骨

- Lead below the [hull](#hull)
`;

/** The pages, from 1, that the links of each page lead to, and the addresses of the others. */
async function linksIn(pdf: Uint8Array): Promise<{ pages: number[][]; addresses: string[] }> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: number[][] = [];
  const addresses: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const led: number[] = [];
    for (const { url, unsafeUrl, dest } of await (await document.getPage(number)).getAnnotations()) {
      if (url ?? unsafeUrl) addresses.push(url ?? unsafeUrl);
      const [page] = (typeof dest === 'string' ? await document.getDestination(dest) : dest) ?? [];
      if (page) led.push((await document.getPageIndex(page)) + 1);
    }
    pages.push(led);
  }
  await task.destroy();
  return { pages, addresses };
}

describe('links within a deck', () => {
  it.each(['build', 'render'])('lead to slides in HTML and PDF alike: %s', async (command) => {
    expect(built.code, built.stderr).toBe(0);
    const { slides } = JSON.parse(built.stdout).decks[0] as { slides: { title: string }[] };
    const numberOf = (title: string): number => slides.findIndex((slide) => slide.title === title) + 1;
    const [hull, sail, keel] = ['Hull', 'The sail', '龙骨'].map(numberOf) as [number, number, number];
    if (command === 'render') expect((await run(folder, ['render', 'out/boats/deck.md'])).code).toBe(0);
    const at = (format: string) => readFileSync(join(folder, `out/boats/deck.${format}`));

    const { pages, addresses } = await linksIn(at('pdf'));
    expect(addresses).toEqual([]);
    expect(pages[hull - 1]).toEqual([sail, keel]);
    expect(pages[sail - 1]).toEqual([]);
    expect(pages[keel - 1]).toEqual([hull]);
    const links = [
      ...at('html')
        .toString()
        .matchAll(/<a href="([^"]*)">/g),
    ].map(([, address]) => address);
    expect(links).toEqual([`#${sail}`, `#${keel}`, `#${hull}`]);
    expect(at('md').toString()).toContain('(plans/sail.md)');
  });

  it('tell of a link that leads nowhere or out of the deck, with its place', () => {
    expect(built.stderr).toContain('boats.md:9:17 warning link-outside: the link to plans/sail.md');
    expect(built.stderr).toContain('boats.md:9:51 warning link-outside: no heading has the anchor #nowhere');
    expect(built.stderr.match(/link-outside/g)).toHaveLength(2);
  });
});
