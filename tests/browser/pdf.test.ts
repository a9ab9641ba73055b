import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentDate } from '../../src/emit/pdf.ts';
import { article } from '../cli/program.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';
import { moment, type ShippedDeck, shippedDeck } from './shipped-decks.ts';

let built: ShippedDeck;
let bytes: Buffer;
let pdf: ReadPdf;
const source = readFileSync(article, 'utf8');

beforeAll(async () => {
  built = await shippedDeck();
  bytes = readFileSync(join(built.folder, 'deck.pdf'));
  pdf = await readPdf(bytes);
});

describe('deck.pdf', () => {
  it('has a 16:9 page for each slide, in less than 700 KB', () => {
    expect(pdf.pages.length).toBe(built.manifest.slides.length);
    expect(pdf.sizes).toEqual(['960×540']);
    expect(bytes.length).toBeLessThan(700_000);
  });

  it('can be searched for what its slides say', () => {
    built.manifest.slides.forEach(({ title, layout }, index) => {
      // A cover and a divider set the parts of their title apart, numbers and years stand alone.
      const [first = ''] = title.replace(/^ *\d+ |\s/g, '').split(/[：:—–]|→/);
      expect(pdf.pages[index], `${layout} ${index + 1}`).toContain(first);
    });
    const points = [...source.matchAll(/^- ([\p{Script=Han}，、]{10,})/gmu)].map(([, text]) => text ?? '');
    expect(points.length).toBeGreaterThan(10);
    const all = pdf.pages.join('');
    for (const point of points) expect(all).toContain(point);
  });

  it('carries its fonts, none of them as drawings', () => {
    expect(pdf.fonts.length).toBeGreaterThan(0);
    for (const { name, embedded } of pdf.fonts) expect(embedded, name).toBe(true);
    expect(pdf.fonts.map(({ type }) => type)).not.toContain('Type3');
    expect(bytes.toString('latin1')).not.toMatch(/\/Type3\b/);
  });

  it('has bookmarks by direction and group', () => {
    const directions = [...source.matchAll(/^## \d+[.、]\s*([^：\n]+)：从/gm)].map(([, name]) => name);
    expect(directions.length).toBe(6);
    const titles = pdf.bookmarks.map(({ title }) => title);
    for (const name of directions) {
      const bookmark = pdf.bookmarks.find(({ title }) => title.includes(name ?? ''));
      expect(bookmark, `${name} in ${titles}`).toBeDefined();
      expect(bookmark?.items.length, name).toBeGreaterThanOrEqual(6);
    }
    const groups = [...source.matchAll(/^#### (?:\d{4}年?[：:]\s*)?(.+)$/gm)].map(([, name]) => name ?? '');
    const below = pdf.bookmarks.flatMap(({ items }) => items.flatMap((item) => [item, ...item.items]));
    for (const group of groups) expect(below.map(({ title }) => title).join('\n')).toContain(group);
    const said = new Set(built.manifest.slides.map(({ title }) => title));
    for (const { title } of below) expect(said).toContain(title);
    // A closing section has several slides of one title.
    expect(titles.filter((title) => title.startsWith('结语'))).toHaveLength(1);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('links where the article links', () => {
    const addresses = [...source.matchAll(/\]\((https:[^)]+)\)/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(pdf.links).toEqual(expect.arrayContaining(addresses));
  });

  it('is tagged, and says what it is', () => {
    expect([...pdf.roles]).toEqual(expect.arrayContaining(['H1', 'L', 'LI', 'P', 'Table']));
    const front = (key: string): string =>
      new RegExp(`^${key}: *["']?(.+?)["']?$`, 'm').exec(source)?.[1] ?? `no ${key}`;
    expect(pdf.info).toMatchObject({
      Title: front('title'),
      Author: front('author'),
      Subject: front('description'),
      Creator: 'roadmap-deck',
      Language: 'zh-CN',
    });
    expect(String(pdf.info.Keywords)).toContain('人工智能');
    expect(pdf.marked).toBe(true);
  });

  it('is dated by SOURCE_DATE_EPOCH, else by the article, never by the clock', () => {
    const stamp = new Date(moment * 1000).toISOString().replace(/\D/g, '').slice(0, 14);
    expect(pdf.info).toMatchObject({ CreationDate: `D:${stamp}Z`, ModDate: `D:${stamp}Z` });
    expect(documentDate('2023-12-28', undefined)?.toISOString()).toBe('2023-12-28T00:00:00.000Z');
    expect(documentDate('2023-12-28', '')?.toISOString()).toBe('2023-12-28T00:00:00.000Z');
    expect(documentDate(undefined, undefined)).toBeUndefined();
  });
});
