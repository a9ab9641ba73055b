import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { runningText } from '../../../src/deck/join-texts.ts';
import { paragraph, text } from '../../../src/deck/nodes.ts';
import { withSentencePoints } from '../../../src/deck/sentence-points.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import { deckOf } from './written.ts';

/** What a section of running text shows, block by block: a paragraph as its text, a list as the texts of its points. */
function told(said: string, lang = 'en'): (string | string[])[] {
  const { slides } = deckOf(
    '---',
    `lang: ${lang}`,
    '---',
    '# T',
    '',
    '## A',
    '',
    said,
    '',
    '## B',
    '',
    'End.',
  );
  const slide = slides.find(({ layout }) => layout === 'prose');
  if (!slide) throw new Error('no running text');
  const plain = { ...slide, classes: [], content: runningText(slide, lang) ?? [] };
  return withSentencePoints(plain, lang).content.map((block) => {
    if (block.type === 'paragraph') return textOf(block);
    if (block.type !== 'list') return block.type;
    return block.children.map(({ children: [first] }) => (first?.type === 'paragraph' ? textOf(first) : ''));
  });
}

const quays = 'The harbour of the old town lands 40,000 tonnes of fish in every year.';
const cranes = 'Eleven cranes serve the northern quays, and four of them are out of order.';
const mole = 'A new mole along the eastern shore is planned for the spring of 2031.';

describe('running text that is dense with facts', () => {
  it.each([
    '**Odds:** 70%',
    '**Odds: 70%**',
    '**Cost:** 14 million. Duration: five years. Risk: recruitment.',
    '*Milestone:* an open library of 300 boats by 2029 and of 1,200 by 2035.',
  ])('has %s, which says something of all of it, below its points', (field) => {
    const below = field.replaceAll('*', '');
    expect(told([quays, cranes, mole, field].join('\n\n'))).toEqual([[quays, cranes, mole], below]);
  });

  it('has a field in bold that opens it above its points', () =>
    expect(told(['**Confidence: high**', quays, cranes, mole].join('\n\n'))).toEqual([
      'Confidence: high',
      [quays, cranes, mole],
    ]));

  it('shows the sums that one sentence tells one by one as a list', () =>
    expect(
      told(
        'The new mole costs £40 million. Of this, 40 percent goes to cranes, 35 percent to quays and 25 percent to pilots.',
      ),
    ).toEqual([
      'The new mole costs £40 million. Of this,',
      ['40 percent goes to cranes', '35 percent to quays', '25 percent to pilots'],
    ]));

  it('stays text where a sentence of it is said by somebody, in German quotation marks too', () => {
    const quoted = '»Wir fahren 40 Tage im Jahr nicht«, sagt der Lotse.';
    const dated = 'Die Mole am östlichen Ufer wird im Frühjahr 2031 gebaut, und bis dahin warten 40 Schiffe.';
    expect(told(`${dated} ${quoted} ${dated}`, 'de')).toEqual([`${dated} ${quoted} ${dated}`]);
  });

  it('shows what one sentence names behind its colon as a list, between the little that is said before and after', () => {
    const before = 'The port is old.';
    const sentence = 'The port needs three things: a deeper quay, eleven cranes and more pilots.';
    const things = ['a deeper quay', 'eleven cranes', 'more pilots'];
    const after = 'All three are paid for.';
    const lead = 'The port needs three things:';
    expect(told(`${before} ${sentence} ${after}`)).toEqual([`${before} ${lead}`, things, after]);
    expect(told(`${quays} ${cranes} ${mole} ${sentence}`)).toEqual([[quays, cranes, mole, lead]]);
    expect(told(`${sentence} ${quays} ${cranes} ${mole}`)).toEqual([[lead, quays, cranes, mole]]);
  });

  it('has announced points though their author speaks of himself', () => {
    const own = ['I know nothing of ice.', 'I have no view on who builds cranes.', 'I sold my boat twice.'];
    expect(told(`Three subjects are absent. ${own.join(' ')}`)).toEqual(['Three subjects are absent.', own]);
  });

  it('has a question with its answer as a point, and what opens with a short name in quotation marks', () => {
    const answered = 'What holds the quays? They stand on 400 piles.';
    const named = '“Heron” is the name of the tug that pulls 900 boats a year.';
    expect(told(`${quays} ${answered} ${named} ${mole}`)).toEqual([[quays, answered, named, mole]]);
    const example = '"Two boats on one rope in the fog" is what the drill of 2031 asks of 40 pilots.';
    expect(told(`${example} ${mole}`)).toEqual([[example, mole]]);
    expect(told(`${quays} "We do not sail in such a fog," says one of 40 pilots. ${mole}`)).toHaveLength(1);
    expect(told(`${quays} ${cranes} ${mole} Who pays?`)).toHaveLength(1);
  });

  it('has a question with its answer as a point, though both are long', () => {
    const answer =
      'They stand on 400 piles of oak that were driven in by hand from boats, and no pile of them was lost since then.';
    expect(told(`${quays} What holds the quays of the old town? ${answer} ${mole}`)).toEqual([
      [quays, `What holds the quays of the old town? ${answer}`, mole],
    ]);
  });

  it('has a sentence that is a wall in the parts that semicolons set apart', () => {
    const parts = ['码头', '航道', '引航'].map(
      (what) => `${what}${'每年要新增四十万吨的货物并且保持通畅'.repeat(2)}`,
    );
    const said = `${parts.join('；')}。`;
    expect(told(said, 'zh')).toEqual([[`${parts[0]}；`, `${parts[1]}；`, `${parts[2]}。`]]);
    expect(
      told(
        '码头每年新增40万吨货物；航道保持通畅。引航员有40名，今后不再增加，因为船更大了，班次也少了。',
        'zh',
      ),
    ).toHaveLength(1);
  });

  it('has what answers sentences that begin alike with these', () => {
    const pairs = [
      'It will be said that quays are old. Stone from 11 quarries is older.',
      'It will be said that boats are slow. Pilots like 40 of ours have time.',
      'And it will be said that ice is thick. Eleven cranes have broken it before.',
    ];
    const content = [paragraph(text(`${quays} ${pairs.join(' ')}`))];
    const [shown] = withSentencePoints(makeSlide('prose', { id: 'a', content }), 'en', {
      isAsked: true,
    }).content;
    const points = shown?.type === 'list' ? shown.children : [];
    expect(points.map(({ children: [only] }) => only?.type === 'paragraph' && textOf(only))).toEqual([
      quays,
      ...pairs,
    ]);
  });

  it('has the sentences of two paragraphs as points where one of these is a wall', () => {
    const long = `${quays.slice(0, -1)}, ${cranes.toLowerCase()}`;
    const end = 'Its stone comes from 11 quarries up the river.';
    expect(told(`${long} ${mole}\n\n${end}`)).toEqual([[long, mole, end]]);
  });

  it('is shown as points, a sentence each, in the words of the article', () => {
    expect(told(`${quays} ${cranes} ${mole}`)).toEqual([[quays, cranes, mole]]);
  });

  it('has each short name with what it stands for as a point, however many there are', () => {
    const terms = [
      'TEU: a box of twenty feet.',
      'VTS: vessel traffic service of 2019.',
      'ETA: expected time of arrival.',
      'GT: gross tonnage, in 100 cubic feet.',
      'LOA: length over all.',
      'DWT: deadweight, in 1,000 kilograms.',
    ];
    expect(told(terms.join(' '))).toEqual([terms]);
  });

  it('keeps a short sentence with the one that it leans on', () => {
    const lean = 'This is a record.';
    expect(told(`${quays} ${lean} ${cranes} ${mole}`)).toEqual([[`${quays} ${lean}`, cranes, mole]]);
  });

  it('keeps a sentence with the one that it is not understood without, however long both are', () => {
    const closer = 'It is closer to 31,000 in the years in which the ice holds the boats back until April.';
    expect(told(`${quays} ${closer} ${cranes} ${mole}`)).toEqual([[`${quays} ${closer}`, cranes, mole]]);
    const known = 'We know how the quays were built in 1881.';
    const unknown = 'We do not know how many more years they will carry eleven cranes.';
    expect(told(`${quays} ${known} ${unknown} ${mole}`)).toEqual([[quays, `${known} ${unknown}`, mole]]);
  });

  it('keeps a line in italics above the points and below them', () => {
    const owner = '*Owner: the harbour office*';
    const said = owner.replaceAll('*', '');
    const blocks = [quays, cranes, mole];
    expect(told([owner, ...blocks].join('\n\n'))).toEqual([said, blocks]);
    expect(told([...blocks, owner].join('\n\n'))).toEqual([blocks, said]);
    expect(told([owner, blocks.join(' ')].join('\n\n'))).toEqual([said, blocks]);
  });

  it('is points in a counted chapter though it is no more than two sentences, but none where it is read at a glance', () => {
    const two = [
      '线上服装的退货率普遍超过40%。',
      '专业退货中心将质检、清洗、重新上架的时间从9天缩短到36小时，单件成本下降55%。',
    ];
    const few = ['服装的退货率普遍超过40%。', '退货中心把时间缩短到36小时。'];
    const shown = (said: string[], ...classes: string[]): string[] => {
      const slide = makeSlide('prose', { id: 'a', classes, content: [paragraph(text(said.join('')))] });
      return withSentencePoints(slide, 'zh').content.map(({ type }) => type);
    };
    expect(shown(two, 'line-2')).toEqual(['list']);
    expect(shown(two)).toEqual(['paragraph']);
    expect(shown(few, 'line-2')).toEqual(['paragraph']);
  });

  it('is a point for each of two paragraphs with little more than a sentence each', () => {
    const two = [`${quays} ${cranes}`, `${mole} Its stone comes from 11 quarries up the river.`];
    expect(told(`${two.join('\n\n')} It is old.`)).toEqual([[two[0], `${two[1]} It is old.`]]);
  });

  it('has a field of a few words as a point', () => {
    expect(told(`${quays} ${cranes} Cost: 4 million.`)).toEqual([[quays, cranes, 'Cost: 4 million.']]);
  });

  it('is points where its equals are, though it argues, tells of its author or leans on itself', () => {
    const asked = (said: string): number => {
      const content = said.split('\n\n').map((one) => paragraph(text(one)));
      const slide = makeSlide('prose', { id: 'a', classes: [], content });
      const [shown] = withSentencePoints(slide, 'en', { isAsked: true }).content;
      return shown?.type === 'list' ? shown.children.length : 0;
    };
    expect(asked('I think so. I said it twice last year.')).toBe(2);
    expect(asked(`${quays} That is why we build.`)).toBe(2);
    expect(asked(`${quays} It leans.`)).toBe(2);
    expect(asked('One sentence alone.')).toBe(0);
    expect(asked('“We sail,” they said. Nobody sailed at all.')).toBe(0);
  });

  it('shows a point for each of three paragraphs', () => {
    expect(told([`${quays} Nobody knows why.`, cranes, mole].join('\n\n'))).toEqual([
      [`${quays} Nobody knows why.`, cranes, mole],
    ]);
  });

  it('leaves its claim large above them', () => {
    const claim = 'We will build three new quays by 2030.';
    const content = [paragraph(text(claim)), paragraph(text(`${quays} ${cranes}`))];
    const slide = makeSlide('prose', { id: 'a', classes: ['claim'], content });
    expect(withSentencePoints(slide, 'en').content).toMatchObject([content[0], { type: 'list' }]);
    expect(withSentencePoints({ ...slide, content: content.slice(1) }, 'en').layout).toBe('prose');
  });

  it('leaves the line in italics below them that says whose words they are', () => {
    const signed = 'Ada Betulla, harbour master';
    expect(told(`${quays} ${cranes} ${mole}\n\n*${signed}*`)).toEqual([[quays, cranes, mole], signed]);
    expect(told(`${quays} ${cranes} ${mole}\n\n*Nobody knows why.*`)).toEqual([
      [quays, cranes, mole, 'Nobody knows why.'],
    ]);
  });

  it('sets none of them in bold that the author has not', () => {
    const key = 'The port needs not boats but eleven more cranes.';
    const bold = (text: string): number => {
      const [, , slide] = deckOf('# T', '', '## A', '', text, '', '## B', '', 'End.').slides;
      const shown = slide ? withSentencePoints(slide, 'en') : undefined;
      return JSON.stringify(shown?.content).split('"strong"').length - 1;
    };
    expect(told(`${quays} ${key} ${mole}`)).toEqual([[quays, key, mole]]);
    expect(bold(`${quays} ${key} ${mole}`)).toBe(0);
    expect(bold(`${quays} **${key}** ${mole}`)).toBe(1);
  });

  it('joins the shortest where there would be too many', () => {
    const more = 'The ferry sails at 6:40.';
    const [points] = told(`${quays} ${cranes} ${more} ${mole} The lighthouse dates from the year 1881.`);
    expect(points).toHaveLength(5);
    expect([points].flat().join(' ')).toBe(
      `${quays} ${cranes} ${more} ${mole} The lighthouse dates from the year 1881.`,
    );
  });

  it('does the same in Chinese', () => {
    const all = [
      '港口每年装卸鲜鱼四万吨，占全省总量的六成以上。',
      '北岸共有十一台起重机，其中四台长期停用。',
      '东岸新防波堤计划在2031年春季开工建设。',
    ];
    expect(told(all.join(''), 'zh')).toEqual([all]);
  });
});

describe('running text that stays as it is', () => {
  it('is short, or tells of its author', () => {
    expect(told(`${quays} Two sank.`)).toEqual([`${quays} Two sank.`]);
    const story =
      'I walked slowly down to the water and looked at the boats for a long while. Nobody spoke to me there on the quay. My sea lay still and dark below the wall, as it always does in the evening.';
    expect(told(story)).toEqual([story]);
  });

  it('lets someone speak', () => {
    const said = `${quays} "We mend the cranes ourselves whenever we have the time for it." ${mole}`;
    expect(told(said)).toEqual([said]);
    const quoted = '很多人卻說：「路到了橋頭就斷了，四十年來都是這樣。」';
    const counted = ['港口每年装卸鲜鱼四万吨，占全省总量的六成以上。', quoted, '北岸共有十一台起重机。'];
    expect(told(counted.join('\n\n'), 'zh')).toEqual(counted);
    const asked = `${quays} ${mole} Who would have thought in 1881 that so many boats would come?`;
    expect(told(asked)).toEqual([asked]);
  });

  it('argues, in what others say and what its author answers', () => {
    const answered =
      'I think that it will be less. I count the boats. Nobody else does so in the whole town.';
    expect(told(answered)).toEqual([answered]);
  });

  it('keeps what is granted with its answer, and what is counted in paragraphs apart', () => {
    const granted = 'Everyone says that 40 boats are enough.';
    expect(told(`${granted} ${quays} ${mole}`)).toEqual([[`${granted} ${quays}`, mole]]);
    const counted = [`1. ${quays} ${cranes}`, `2. ${mole} It costs 4 million.`];
    expect(told(counted.map((line) => line.replace('.', '\\.')).join('\n\n'))).toEqual([counted]);
  });

  it('has what announces so many points above them, and what stands beside these below', () => {
    const three = [
      'The port gets a mole of stone along its eastern shore.',
      'The town gets its boats back from the yards up north.',
      'And the rest of us get a ferry that sails every day.',
    ];
    const lead = 'We ask for three things from the town.';
    expect(told(`${lead} ${three.join(' ')}`)).toEqual([lead, three]);
    expect(told(`${lead} ${three.join(' ')} All of it is paid.`)).toEqual([
      lead,
      three,
      'All of it is paid.',
    ]);
  });

  it('is told under its own name', () => {
    const named = `${quays} ${cranes} ${mole}`;
    expect(told(`*North.* ${named}`)).toEqual([`North. ${named}`]);
  });
});
