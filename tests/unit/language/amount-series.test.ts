import { describe, expect, it } from 'vitest';
import { amountSeries } from '../../../src/language/amount-series.ts';

const parted = (sentence: string): string[] | undefined => {
  const found = amountSeries(sentence);
  return found && [found.lead, ...found.items].map(({ start, end }) => sentence.slice(start, end));
};

describe('the sums and shares that a sentence tells one by one', () => {
  it.each([
    [
      'Davon entfallen 14,2 Millionen auf Kräne, 17,9 Millionen auf Kais, 3,8 Millionen auf Lotsen und 2,5 Millionen auf Netze.',
      [
        'Davon entfallen',
        '14,2 Millionen auf Kräne',
        '17,9 Millionen auf Kais',
        '3,8 Millionen auf Lotsen',
        '2,5 Millionen auf Netze',
      ],
    ],
    [
      'Of this, 40 percent goes to cranes, 35 percent to quays and 25 percent to pilots.',
      ['Of this,', '40 percent goes to cranes', '35 percent to quays', '25 percent to pilots'],
    ],
    [
      'The quay is paid for by the town with £3.2 million, the guild with £1,100,000 and the Crown with £40 million.',
      undefined,
    ],
    [
      'La ville apporte 61 millions d’euros pour les quais, 29 millions pour les grues et 14 % pour le reste.',
      [
        'La ville apporte',
        '61 millions d’euros pour les quais',
        '29 millions pour les grues',
        '14 % pour le reste',
      ],
    ],
    [
      '三年总投入5亿元，其中吊机2.1亿元，码头6000万元，引航2亿元。',
      ['三年总投入5亿元，其中', '吊机2.1亿元', '码头6000万元', '引航2亿元'],
    ],
    ['船坞占比如下，木船62%，铁船20%，渔船18%。', ['船坞占比如下，', '木船62%', '铁船20%', '渔船18%']],
    [
      '内訳は、国の補助が41億円、市の財源が52億円、港の収入が15億円です。',
      ['内訳は、', '国の補助が41億円', '市の財源が52億円', '港の収入が15億円です'],
    ],
    [
      'Von den 412 Millionen Euro entfallen 188 Millionen auf das Netz, 129 Millionen auf Kräne und 8 Millionen auf Lotsen.',
      [
        'Von den 412 Millionen Euro entfallen',
        '188 Millionen auf das Netz',
        '129 Millionen auf Kräne',
        '8 Millionen auf Lotsen',
      ],
    ],
    [
      'Davon entfallen rund 58 Prozent auf Kräne, 27 Prozent auf Kais und 15 Prozent auf Netze.',
      ['Davon entfallen', 'rund 58 Prozent auf Kräne', '27 Prozent auf Kais', '15 Prozent auf Netze'],
    ],
    ['Rund 58 Prozent entfallen auf Kräne, 27 Prozent auf Kais und 15 Prozent auf Netze.', undefined],
    [
      'Wir finanzieren 35 Prozent aus Förderung, 30 Prozent aus Mitteln der Stadt und 10 Prozent über eine Anleihe.',
      [
        'Wir finanzieren',
        '35 Prozent aus Förderung',
        '30 Prozent aus Mitteln der Stadt',
        '10 Prozent über eine Anleihe',
      ],
    ],
  ])('are parted from what leads to them: %s', (sentence, parts) => expect(parted(sentence)).toEqual(parts));

  it.each([
    ['there are two', 'Davon entfallen 14 Millionen auf Kräne und 12 Millionen auf Kais.'],
    [
      'one has two',
      'Of this, 40 percent goes to 12% of the cranes, 35 percent to quays and 25 percent to pilots.',
    ],
    [
      'the sentence goes on',
      'Of this, 40 percent is for cranes, 35 percent for quays, 25 percent for pilots, and none of it is ours.',
    ],
    ['nothing leads to them', '木船62%，铁船20%，渔船18%。'],
    [
      'they are told in many words',
      `Of this, 40 percent goes to cranes, 35 percent to ${'quays and '.repeat(9)}others and 25 percent to pilots.`,
    ],
    ['they are no sums', 'We saw 40 cranes, 35 quays and 25 pilots.'],
  ])('are left where %s', (_why, sentence) => expect(parted(sentence)).toBeUndefined());
});

it('gives up at once on a sentence of far too many', () => {
  for (const one of ['of it 5%, ', 'of it 5%; ', '1', '5 million, '])
    expect(parted(`Of this, ${one.repeat(40_000)}`)).toBeUndefined();
});
