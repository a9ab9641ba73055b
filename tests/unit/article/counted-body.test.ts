import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import type { Part } from '../../../src/model/roadmap.ts';
import { directionsOf, roadmapOf } from './inline.ts';

const sectionsIn = (parts: Part[]): Part[] =>
  parts.flatMap((part) => (part.type === 'section' ? [part, ...sectionsIn(part.parts)] : [part]));

/** The lines that an article is counted by, and its directions behind a bar. */
function linesOf(...sections: string[][]): string {
  const { parts } = roadmapOf(...sections.flatMap((lines) => ['', lines.join('\n\n')]));
  const lines = sectionsIn(parts).flatMap((part) =>
    part.type === 'section' && part.isLine ? [`${part.number} ${textOf(part.title?.named ?? [])}`] : [],
  );
  const directions = directionsOf(parts).map(({ title }) => textOf(title.main));
  return [...lines, '|', ...directions].join(', ');
}

const said = ['It is told in a sentence or two.', 'A second paragraph goes on.'];
const axes = (depth: string, ...names: string[]): string[][] =>
  names.map((name) => [`${depth} ${name}`, ...said]);
const about = [['# Harbour plan'], ['## Foreword', 'Short.']];
const years = ['- **2026**: a crane\n- **2027**: two cranes\n- **2028**: all of them'];

describe('what an author counts, where an article is mostly about it', () => {
  const three = ['Axis 1: Quays', 'Axis 2 – Ships', 'Axis 3. Crews'];

  it('is its lines, on whatever level', () => {
    const found = '1 Axis 1: Quays, 2 Axis 2 – Ships, 3 Axis 3. Crews, |';
    expect(linesOf(...about, ...axes('##', ...three))).toBe(found);
    expect(linesOf(...about, ['## The axes'], ...axes('###', ...three))).toBe(found);
  });

  it.each([
    ['趋势1:码头', '趋势2：船', '趋势三、人'],
    ['Ziel 1: Kais', 'Ziel 2: Schiffe', 'Ziel 3: Leute'],
    ['Objectif I – Quais', 'Objectif II – Navires', 'Objectif III – Gens'],
    ['Handlungsfeld A: Kais', 'Handlungsfeld B: Schiffe', 'Handlungsfeld C: Leute'],
    ['Línea A – Muelles', 'Línea B – Barcos', 'Línea C – Gente'],
  ])('in any language', (...names) => {
    const found = names.map((name, at) => `${at + 1} ${name}, `).join('');
    expect(linesOf(...about, ['## 七'], ...axes('###', ...names))).toBe(`${found}|`);
  });

  it('is no line within one chapter of many that say as much', () => {
    const chapters = ['Who we are', 'What we want', 'Money', 'Risks'].map((name) => [`## ${name}`, ...said]);
    const nested = [['## The axes'], ...axes('###', ...three)];
    expect(linesOf(['# Harbour plan'], ...chapters.slice(0, 2), ...nested, ...chapters.slice(2))).toBe('|');
    expect(linesOf(['# Harbour plan'], ...nested, ...chapters.slice(2))).toMatch(/^1 Axis 1/);
  });

  it('is its lines within a chapter where figures count it', () => {
    expect(linesOf(...about, ['## Bets'], ...axes('###', '1. Quays', '2. Ships', '3. Crews'))).toBe('|');
    const bets = axes('###', '1. Quays', '2. Ships', '3. Crews', '4. Ports');
    expect(linesOf(...about, ['## Bets'], ...bets)).toBe('1 Quays, 2 Ships, 3 Crews, 4 Ports, |');
    expect(linesOf(...about, ...axes('##', '1. Quays', '2. Ships', '3. Crews'))).toBe('|');
    expect(linesOf(...about, ['## 2. Bets'], ...axes('###', '2.1 Quays', '2.2 Ships', '2.3 Crews'))).toBe(
      '|',
    );
  });

  it('is its lines in place of sections that hold a few dates, among them or beside them', () => {
    const found = '1 Axis 1: Quays, 2 Axis 2 – Ships, 3 Axis 3. Crews, |';
    expect(linesOf(...about, ...axes('##', ...three), ['## Milestones', ...years])).toBe(found);
    const [first, second, last] = axes('###', ...three) as [string[], string[], string[]];
    expect(linesOf(...about, ['## The axes'], [...first, ...years], second, last)).toBe(found);
  });

  it('is none where most of it is told along time, which makes it directions', () => {
    const dated = axes('##', ...three).map((lines, at) => (at < 2 ? [...lines, ...years] : lines));
    expect(linesOf(...about, ...dated)).toMatch(/^\|, Quays, Ships/);
  });

  it('is none where it is two, or a small part of the article', () => {
    expect(linesOf(...about, ...axes('##', 'Axis 1: Quays', 'Axis 2: Ships'))).toBe('|');
    const long = ['## Report', ...Array.from({ length: 40 }, () => 'A sentence of the report is told here.')];
    expect(linesOf(...about, long, ['## The axes'], ...axes('###', ...three))).toBe('|');
  });

  it('is none where each is no more than a point of a list', () => {
    const short = axes('##', ...three).map((lines) => lines.slice(0, 2));
    expect(linesOf(...about, ...short)).toBe('|');
  });

  it('is none beside directions that are as much of the article', () => {
    const directions = ['North', 'South'].map((name) => [`## ${name}`, ...said, ...said, ...years]);
    expect(linesOf(...about, ...directions, ['## The axes'], ...axes('###', ...three))).toBe(
      '|, North, South',
    );
  });
});
