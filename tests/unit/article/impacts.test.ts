import { expect, it } from 'vitest';
import { directionsOf, roadmapOf } from './inline.ts';

const years = ['- 2030: quays', '- 2035: cranes', ''];
const prose = ['Four boats cross the bay.', ''];
/** The roles of the topics of directions, each given by its headings with what stands below them. */
const roles = (...directions: [string, string[]][][]): string[][] =>
  directionsOf(
    roadmapOf(
      '# T',
      '',
      ...directions.flatMap((topics, at) => [
        `## Line ${'abc'[at]}`,
        '',
        ...topics.flatMap(([title, lines]) => [`### ${title}`, '', ...lines]),
      ]),
    ).parts,
  ).map(({ topics }) => topics.map(({ role }) => role));

it.each([
  'Where we stand',
  '现状',
  'Heute',
  'État des lieux',
  '현황',
  'Где мы сейчас',
  'أين نحن',
])('a text before the forecasts that is not called so is no impact: %s', (title) =>
  expect(
    roles(
      [
        [title, prose],
        ['Plan', years],
      ],
      [['Plan', years]],
    )[0],
  ).toEqual(['other', 'forecasts']));

it.each([
  'Impact on riders',
  '产业影响',
  'Was sich ändert',
  'Ce qui change',
  'Qué significa',
  'O que muda',
  '影響',
  '영향',
  'Что это значит',
  'الأثر على المدينة',
])('one that is called so is one wherever it stands: %s', (title) =>
  expect(
    roles(
      [
        [title, prose],
        ['Plan', years],
      ],
      [['Plan', years]],
    )[0]?.[0],
  ).toBe('impact'));

it('the last one is one', () =>
  expect(
    roles(
      [
        ['Plan', years],
        ['For the town', prose],
      ],
      [['Plan', years]],
    )[0],
  ).toEqual(['forecasts', 'impact']));

it('the last one is none where another direction tells what is called so otherwise', () =>
  expect(
    roles(
      [
        ['Now', ['- one', '']],
        ['Plan', prose],
      ],
      [
        ['Now', ['- two', '']],
        ['Plan', years],
      ],
      [['Plan', years]],
    ).flat(),
  ).not.toContain('impact'));
