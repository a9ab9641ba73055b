import { expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

const group = (title: string): string[] => ['', `**${title}**`, '', 'A few words.'];

const feet = (...titles: string[]): string[] =>
  deckOf('# Boats', '', '## Now', '', 'Few boats.', '', '## Life', ...titles.flatMap(group))
    .slides.map((slide) => String(written(slide).foot ?? ''))
    .filter((foot) => foot !== '');

it.each([
  ['10 Care: by 2030, all of it at home', '11 Cars are electric', '12 Towns grow'],
  ['10 养老：2030年前，最火的岗位是陪诊师', '11 新能源车普及', '12 小城市回流'],
  ['10 介護：2030年までに在宅が主流', '11 電気自動車が普及', '12 地方が戻る'],
  ['Cars are electric', 'Care: by 2030, all of it at home', 'Towns grow'],
])('one item that names a year within its title is no station among others: %s', (...titles) => {
  expect(feet(...titles)).toEqual([]);
});

it('one that opens with it is', () => {
  expect(feet('Cars', 'Towns', '2030: Care')).not.toEqual([]);
});
