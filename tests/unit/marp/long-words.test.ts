import { describe, expect, it } from 'vitest';
import { hasLongWords } from '../../../src/marp/long-words.ts';
import { softHyphen } from '../../../src/model/break-mark.ts';
import { renderPlain } from '../../render-plain.ts';

const hyphenate = (word: string): string[] => [word.slice(0, 6), word.slice(6)];

const render = (markdown: string) => renderPlain(markdown, 'de', () => undefined, { hyphenate })[0];

/** What may be hyphenated in some Markdown, with bars at its places. */
const boxes = (markdown: string): string[] =>
  [...(render(markdown)?.html ?? '').matchAll(/<span style="[^"]*inline-block[^"]*">([^<]*)</g)].map(
    ([, text = '']) => text.replaceAll(softHyphen, '|'),
  );

describe('long words', () => {
  it('may be hyphenated in titles sooner than in text', () => {
    expect(boxes('# Infrastruktur\n\nInfrastruktur')).toEqual(['Infras|truktur']);
    expect(boxes('- Leistungsüberprüfung')).toEqual(['Leistu|ngsüberprüfung']);
    expect(boxes('# Kurze Titel')).toEqual([]);
  });

  it('are hyphenated in tables where they have no room beside each other', () => {
    const word = 'n'.repeat(24);
    expect(boxes(`| a | b |\n| - | - |\n| ${word} | ${word} |`)).toEqual([]);
    expect(boxes(`| a | b | c |\n| - | - | - |\n| ${word} | ${word} | ${word} |`)).toHaveLength(3);
    expect(render(`| a | b |\n| - | - |\n| ${word} | b |`)?.html).not.toContain('overflow-wrap:anywhere');
  });

  it('are hyphenated as in titles on the map, whose columns are of one width', () => {
    const table = '| a | b |\n| - | - |\n| Neunmaler | Zehnmaster |';
    const map = `<!-- _class: roadmap -->\n\n${table}`;
    expect(boxes(map)).toEqual(['Zehnma|ster']);
    expect(render(map)?.html).not.toContain('min-width');
    expect(boxes(map.replace('roadmap', 'roadmaps'))).toEqual([]);
    expect(boxes(table)).toEqual([]);
    const slides = renderPlain(`${map}\n\n---\n\n${table}`, 'de', () => undefined, { hyphenate });
    expect(slides.map(({ html }) => html.includes(softHyphen))).toEqual([true, false]);
  });

  it('keep their punctuation, and what stands beside them', () => {
    expect(boxes('# Die („Infrastruktur“): heute')).toEqual(['(„Infras|truktur“):']);
    expect(render('# Die („Infrastruktur“): heute')?.title).toBe('Die („Infrastruktur“): heute');
  });

  it('keep the short word that leans on them', () => {
    expect(boxes("# Projet d'établissement")).toEqual(["d'établi|ssement"]);
    expect(boxes('# Il piano dell’Infrastrukturen')).toEqual(['dell’Infras|trukturen']);
  });

  it('are not those of code', () => expect(boxes('# `Infrastruktur`')).toEqual([]));
});

describe('hasLongWords', () => {
  it('tells whether a language’s patterns are needed', () => {
    expect(hasLongWords('Eine Infrastruktur')).toBe(true);
    expect(hasLongWords('a short one, 2026-03-01')).toBe(false);
  });
});
