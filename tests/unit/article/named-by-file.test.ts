import { expect, it } from 'vitest';
import { titleInWords } from '../../../src/article/named-by-file.ts';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { deckOf } from '../deck/written.ts';
import { front, titlesIn } from './titles-in.ts';

const called = (title: string, heading: string): string | undefined =>
  titleInWords(title, parseMarkdown(`# ${heading}\n\nText.\n\n# Ships\n\nText.`));

it.each([
  ['Hafenplan_fuer_die_Küste', 'Hafenplan für die Küste'],
  ['Hafenplan-für-Köln', 'Hafenplan für Köln'],
  ['plan_pour_la_cote', 'Plan pour la côte'],
  ['Plan-del-puerto', 'Plan del puerto'],
  ['Strategia_portu', 'Strategia portu'],
  ['план_развития_порта', 'План развития порта'],
  ['خطة_الميناء', 'خطة الميناء'],
  ['항만_계획_2030', '항만 계획 2030'],
  ['港口_规划', '港口 规划'],
])('the name of a file as a title, %s, is told as the first heading says it', (title, heading) =>
  expect(called(title, heading)).toBe(heading));

it.each([
  ['harbour_plan_2030', 'Harbour plan 2030'],
  ['the-harbour-after-diesel', 'The harbour after diesel'],
  ['Plan_für_den_Hafen', 'Plan für den Hafen'],
])('without such a heading the words of %s have blanks between them', (title, expected) =>
  expect(called(title, 'Introduction')).toBe(expected));

it.each([
  'Harbour plan: ready_for_ships',
  'Public-Private-Partnership',
  'Make-or-Buy',
  'snake_case',
  'Roadmap-2030',
  'Hafenplan',
])('%s is a title by itself', (title) => expect(called(title, 'Introduction')).toBe(title));

it('the heading is the title of the deck, and heads no chapter', () => {
  const lines = [front('Harbour_plan_2030'), '# Harbour plan 2030', 'Text.', '# Ships', 'Text.'];
  expect(titlesIn('a.md', ...lines)).toEqual(['Harbour plan 2030', undefined, ['(lead)', 'Ships']]);
  expect(deckOf(...lines.flatMap((line) => [line, ''])).title).toBe('Harbour plan 2030');
});
