import { describe, expect, it } from 'vitest';
import { enumerated } from '../../../src/language/enumerations.ts';

const parted = (sentence: string): string[] | undefined => {
  const found = enumerated(sentence);
  return found && [found.lead, ...found.items].map(({ start, end }) => sentence.slice(start, end));
};

describe('what a sentence names behind its colon', () => {
  it.each([
    [
      'The port needs three things: a deeper quay, eleven new cranes and more pilots for the winter.',
      ['The port needs three things:', 'a deeper quay', 'eleven new cranes', 'more pilots for the winter'],
    ],
    [
      'Wir brauchen drei Dinge: einen tieferen Kai, elf neue Kräne sowie mehr Lotsen im Winter.',
      ['Wir brauchen drei Dinge:', 'einen tieferen Kai', 'elf neue Kräne', 'mehr Lotsen im Winter'],
    ],
    [
      'Hicimos tres cosas: medimos 1.480 muelles, contamos 2,5 millones de toneladas, y preguntamos a todos.',
      [
        'Hicimos tres cosas:',
        'medimos 1.480 muelles',
        'contamos 2,5 millones de toneladas',
        'preguntamos a todos',
      ],
    ],
    [
      'Quedarán tres muelles: el de piedra, el de las barcas y el nuevo en la ría de Ares.',
      ['Quedarán tres muelles:', 'el de piedra', 'el de las barcas', 'el nuevo en la ría de Ares'],
    ],
    [
      '码头有三个条件：水深（枯水期，大潮）不低于十米，吊机不少于十一台，以及引航员全年在岗。',
      ['码头有三个条件：', '水深（枯水期，大潮）不低于十米', '吊机不少于十一台', '引航员全年在岗'],
    ],
    [
      '要先做三件事：清点泊位，登记吊机；再测水深；最后招引航员。',
      ['要先做三件事：', '清点泊位，登记吊机', '再测水深', '最后招引航员'],
    ],
    [
      '最缺的有三处：北港的泊位、南港的吊机、两港的引航员。',
      ['最缺的有三处：', '北港的泊位', '南港的吊机', '两港的引航员'],
    ],
    [
      '2027年前完成：统一的泊位登记；井下测深的分级；集中采购与统一运维。',
      ['2027年前完成：', '统一的泊位登记', '井下测深的分级', '集中采购与统一运维'],
    ],
  ])('is told apart where it says how many they are: %s', (sentence, parts) =>
    expect(parted(sentence)).toEqual(parts));

  it.each([
    'The port needs three things: a deeper quay and eleven new cranes of the best steel.',
    'The port needs more: a deeper quay, eleven new cranes and more pilots for the winter.',
    'Three quays: A, B and C.',
    'It rained; so we waited: the quay was wet; the crane was old; the pilots slept.',
    'This is what happened: the quay fell into the sea in the night before the feast of the town; the cranes rusted; all slept.',
    'Three years ago: the quay fell, the cranes rusted and the pilots went to another port.',
    'Three quays stand here.',
  ])('is not in %s', (sentence) => expect(parted(sentence)).toBeUndefined());
});

it('gives up on a sentence that names far more than it says, however long that is', () => {
  const named = (mark: string): string => `The port needs three things: ${`a quay${mark}`.repeat(40_000)}`;
  for (const mark of [', ', '; ', '（, ']) expect(parted(named(mark))).toBeUndefined();
});
