import { expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import type { Roadmap } from '../../../src/model/roadmap.ts';
import { deckOf, written } from '../deck/written.ts';

const read = (...blocks: string[]): Roadmap =>
  readArticle(
    ['# T', '## A', 'Text.', ...blocks, '## B', 'Text.', '## C', 'Text.'].join('\n\n'),
    'a.md',
    'en',
  ).roadmap;
const pointers = (...blocks: string[]): string[] =>
  (read(...blocks).pointers ?? []).map(({ lines }) => lines.map(textOf).join(' '));

it.each([
  '[Learn more about the quay](a.md)',
  'Learn more about the quay',
  'See also: [The quay](a.md)',
  '*Read this article in* [*German*](a.md)*.*',
  'The strategy for the harbour is available [here](a.md).',
  '→ [Read the full report](a.md)',
  '[Mehr dazu](a.md)',
  'Der Hafenplan ist [hier](a.md) abrufbar.',
  '[Weiterlesen](a.md)',
  'En savoir plus sur [le quai](a.md)',
  'Le plan est disponible [ici](a.md).',
  'Más información: [el muelle](a.md)',
  'El plan está disponible [aquí](a.md).',
  'Saiba mais sobre o cais',
  'Подробнее о причале',
  'План доступен [здесь](a.md).',
  'اقرأ المزيد عن الرصيف',
  '詳しくは[こちら](a.md)をご覧ください。',
  '더 읽기: [부두](a.md)',
  '了解更多：[码头](a.md)',
  '延伸阅读：[码头](a.md)',
])('a line that only leads to another page is noted: %s', (line) =>
  expect(pointers(line, 'Text.')).toHaveLength(1));

it.each([
  'See also the quay. It is old, and ten ships call there.',
  'Learn more about ships.',
  'Learning from storms',
  'The quay is available on three sides.',
  'We tell [here](a.md) what is planned.',
  'More cranes come to the quay',
  '详见附录的码头很旧。船很多。',
  'Читаем планы порта',
])('a line that says something stays: %s', (line) => expect(pointers(line, 'Text.')).toEqual([]));

it('items of a list are noted where they are links, and what names a list or is all of a section stays', () => {
  expect(pointers('- Cranes\n- [Read more](a.md)\n- Learn more about ships')).toEqual(['Read more']);
  expect(pointers('See also:', '- Cranes')).toEqual([]);
  const only = ['# T', '## A', '[Learn more](a.md)', '## B', 'Text.'].join('\n\n');
  expect(readArticle(only, 'a.md', 'en').roadmap.pointers).toBeUndefined();
});

it('stands in the notes of the slide that tells what stands before it', () => {
  const lines = [
    '# T',
    '',
    '## A',
    '',
    'One.',
    '',
    '[Read more](a.md)',
    '',
    '## B',
    '',
    'Two.',
    '',
    '## C',
    '',
    'Three.',
  ];
  const slides = deckOf(...lines).slides;
  const slide = slides.find(({ heading }) => heading && textOf(heading.children) === 'A');
  expect(slide?.notes).toContain('Read more');
  expect(slides.map((one) => written(one).shows).join(' ')).not.toContain('Read more');
});
