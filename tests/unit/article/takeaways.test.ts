import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { splitTakeaways } from '../../../src/article/takeaways.ts';
import { blocksOf } from './inline.ts';
import { shapeOfPiece } from './shape.ts';

const read = (...paragraphs: string[]): string[] =>
  splitTakeaways(blocksOf(paragraphs.join('\n\n')) as Paragraph[]).map((piece) =>
    shapeOfPiece(piece).replace(/ @\S+/g, ''),
  );

describe('paragraphs that open with a few words', () => {
  const told = 'Of this much has to be said, and all of it by those who have been there.';

  it('are cards where three of them stand in a row', () => {
    expect(read(`The sea. ${told}`, `Policy. ${told}`, `People. ${told}`)).toEqual([
      `takeaways The sea: ${told} | Policy: ${told} | People: ${told}`,
    ]);
    const said = '这里要说的话很多，而且只有去过那里的人才说得清楚。';
    expect(read(`大海。${said}${said}`, `政策。${said}${said}`, `人员。${said}${said}`)[0]).toMatch(
      /^takeaways/,
    );
  });

  it.each([
    ['two alone', [`The sea. ${told}`, `Policy. ${told}`]],
    ['little told of them', ['The sea. It is.', 'Policy. It is.', 'People. They are.']],
    ['more words', [`The sea is cold. ${told}`, `Policy. ${told}`, `People. ${told}`]],
  ])('are prose: %s', (_case, paragraphs) => {
    expect(read(...paragraphs)[0]).toMatch(/^prose/);
  });
});

describe('paragraphs with bold leads', () => {
  it.each([
    '**Boats:** oak',
    '**Boats**: oak',
    '**Boats** : oak',
    '**船：**oak',
    '**Boats**—oak',
    '**Boats** — oak',
    '**Boats** – oak',
    '**Boats** -- oak',
    '<b>Boats: </b>oak',
    '[**Boats:**](a.md) oak',
    '**[Boats:](a.md)** oak',
  ])('are cards where a colon or a dash sets these off: %s', (one) => {
    const lead = one.startsWith('**船') ? '船' : 'Boats';
    expect(read(one, '**Nets:** hemp')).toEqual([`takeaways ${lead}: oak | Nets: hemp`]);
  });

  it.each([
    '**Boats** are oak',
    '**Boats**-oak',
    '**Boats**–oak',
    '**Boats 2:1** are oak',
    '*Boats*: oak',
    '**Boats:**',
  ])('are prose where nothing does: %s', (one) => {
    expect(read(one, '**Nets:** hemp')).toHaveLength(1);
    expect(read(one, '**Nets:** hemp')[0]).toMatch(/^prose/);
  });

  it('stand four to a set, and one by itself is prose', () => {
    const cards = (...names: string[]) => names.map((name) => `**${name}:** x`);
    const set = (...names: string[]) => `takeaways ${names.map((name) => `${name}: x`).join(' | ')}`;
    expect(read(...cards('A', 'B', 'C', 'D'))).toEqual([set('A', 'B', 'C', 'D')]);
    expect(read(...cards('A', 'B', 'C', 'D', 'E'))).toEqual([set('A', 'B', 'C'), set('D', 'E')]);
    expect(read(...cards('A', 'B', 'C', 'D', 'E', 'F'))).toEqual([set('A', 'B', 'C'), set('D', 'E', 'F')]);
    expect(read('Ships.', ...cards('A', 'B'), 'Nets.')).toEqual([
      'prose Ships.',
      set('A', 'B'),
      'prose Nets.',
    ]);
    expect(read(...cards('A'))).toEqual(['prose A: x']);
  });
});

describe('paragraphs with bold leads that end as sentences do', () => {
  const rest = ['**Nets.** Hemp is cheap.', '**Sails.** Linen tears.'];

  it.each([
    ['**Boats.** Oak lasts.', 'Boats: Oak lasts.'],
    ['**Boats**. Oak lasts.', 'Boats: Oak lasts.'],
    ['**What of boats?** Oak lasts.', 'What of boats?: Oak lasts.'],
    ['**船。**橡木耐用。', '船: 橡木耐用。'],
    ['**船**。橡木耐用。', '船: 橡木耐用。'],
  ])('are cards where three stand in a row: %s', (one, card) => {
    expect(read(one, ...rest)).toEqual([`takeaways ${card} | Nets: Hemp is cheap. | Sails: Linen tears.`]);
  });

  it.each([
    ['two', ['**Boats.** Oak lasts.', '**Nets.** Hemp is cheap.']],
    ['a lead that goes on', ['**Boats Inc.** builds of oak.', ...rest]],
    ['a lead with no room on a card', [`**${'Boats are built of oak. '.repeat(4)}** It lasts.`, ...rest]],
    ['a name with a point in it', ['**v1**.2 is out.', ...rest]],
  ])('are prose: %s', (_, paragraphs) => {
    expect(read(...paragraphs)).toHaveLength(1);
    expect(read(...paragraphs)[0]).toMatch(/^prose/);
  });

  it('stand in sets of like size', () => {
    const cards = ['Oak', 'Elm', 'Ash', 'Fir', 'Yew'].map((name) => `**${name}.** Lasts.`);
    expect(read(...cards)).toEqual([
      'takeaways Oak: Lasts. | Elm: Lasts. | Ash: Lasts.',
      'takeaways Fir: Lasts. | Yew: Lasts.',
    ]);
  });
});

describe('paragraphs that say whom they speak to', () => {
  const isSet = (...paragraphs: string[]): boolean =>
    read(...paragraphs)[0]?.startsWith('takeaways') ?? false;

  it.each([
    ['For harbours, quays.', 'For yards, slips.', 'takeaways For harbours: quays. | For yards: slips.'],
    ['For harbours: quays.', 'FOR yards: slips.', 'takeaways For harbours: quays. | FOR yards: slips.'],
    ['Für Häfen, Kais.', 'Für Werften, Helgen.', 'takeaways Für Häfen: Kais. | Für Werften: Helgen.'],
    ['对港口来说，修码头。', '对船厂来说，修船台。', 'takeaways 对港口来说: 修码头。 | 对船厂来说: 修船台。'],
    ['港にとって、岸壁を。', '船にとって、台を。', 'takeaways 港にとって: 岸壁を。 | 船にとって: 台を。'],
    ['항구에게는, 부두를.', '조선소에게는, 대를.', 'takeaways 항구에게는: 부두를. | 조선소에게는: 대를.'],
  ])('are cards where they do so alike: %s', (one, other, cards) =>
    expect(read(one, other)).toEqual([cards]));

  it.each([
    ['begin with different words', 'For harbours, quays.', 'Für Werften, Helgen.'],
    ['end with different words', '对港口来说，修码头。', '对船厂而言，修船台。'],
    ['give an example', 'For example, quays.', 'For now, slips.'],
    ['have nothing behind the lead', 'For harbours we build quays.', 'For yards we build slips.'],
    ['have a sentence as their lead', 'For all. And more, quays.', 'For one! And more, slips.'],
    ['have a number with a comma', 'For 1,000 boats', 'For 2,000 boats'],
  ])('are prose where they %s', (_why, one, other) => expect(isSet(one, other)).toBe(false));

  it('are no cards where the last of them leads to what stands behind it', () => {
    const parts = ['**Quay.** It is old.', '**Crane.** It is new.', '**Loads.** No more than:'];
    expect(read(...parts, 'Nine tonnes for each of us.')).toHaveLength(1);
    expect(read(...parts, 'Nine tonnes for each of us.')[0]).toMatch(/^prose/);
    expect(read(...parts)[0]).toMatch(/^takeaways/);
  });

  it('have short leads', () => {
    const latin = (words: number) => `For${' oak'.repeat(words - 1)}, quays.`;
    expect([isSet(latin(6), latin(5)), isSet(latin(7), latin(7))]).toEqual([true, false]);
    const han = (length: number) => `对${'船'.repeat(length - 3)}来说，修码头。`;
    expect([isSet(han(16), han(8)), isSet(han(17), han(17))]).toEqual([true, false]);
    const letters = (length: number) => `For ${'x'.repeat(length - 4)}, quays.`;
    expect([isSet(letters(40), letters(8)), isSet(letters(41), letters(41))]).toEqual([true, false]);
  });
});

describe('paragraphs that say with a colon whom they speak to', () => {
  it.each([
    ['对品牌方：少开。', '对加盟者：先算。', '对独立店主：做小。'],
    ['对医生、护士：少开。', '对病人：先算。', '对家属：做小。'],
    ['For towns: build.', 'For those who sail: wait.', 'For the port: mend.'],
    ['Für Gemeinden: bauen.', 'Für Häfen: warten.', 'Für Boote: fahren.'],
  ])('are cards, however they end: %s', (...paragraphs) => {
    const cards = paragraphs.map((one) => one.replace(/[:：]\s*/u, ': '));
    expect(read(...paragraphs)).toEqual([`takeaways ${cards.join(' | ')}`]);
  });

  it('are cards where two end alike too, and else are prose', () => {
    expect(read('对企业来说：少开。', '对学校来说：先算。')[0]).toMatch(/^takeaways/);
    expect(read('对品牌方：少开。', '对加盟者：先算。')[0]).toMatch(/^prose/);
    expect(read('对品牌方，少开。', '对加盟者，先算。', '对店主，做小。')[0]).toMatch(/^prose/);
  });
});
