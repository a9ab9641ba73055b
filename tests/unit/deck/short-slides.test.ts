import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { deckOf, written } from './written.ts';

const years = ['- 2028: two quays', '- 2030: three quays', '- 2033: a mole'];
const text =
  'The harbour has four quays, of which two were built before the war and have never been mended since. They carry half of all goods, and the cranes on them are the oldest of the coast. Nobody knows how long they will stand, since nobody has looked below the water line for thirty years.';

/** What the slides under a heading show, each as the kinds of its blocks. */
const shown = (lines: string[], lang = 'en'): string[] =>
  deckOf('---', `lang: ${lang}`, '---', '# T', '', '## A', '', ...lines)
    .slides.filter(({ layout }) => ['prose', 'list', 'quotation', 'table'].includes(layout))
    .map(({ content }) => content.map(({ type }) => type).join());

describe('a slide that shows too little', () => {
  it('stands above the years that it leads to', () => {
    expect(shown([text, '', 'Stops on the way:', '', ...years])).toEqual(['paragraph', 'paragraph,list']);
    expect(shown(['Stops on the way …', '', ...years])).toEqual(['paragraph,list']);
  });

  it.each([
    ['en', '*Targets*'],
    ['de', '*Unsere Ziele*'],
    ['zh-Hans', '*阶段目标*'],
    ['ja', '*到達目標*'],
    ['ko', '*단계별 목표*'],
    ['ar', '*الأهداف*'],
  ])('stands above the years that it names behind other points: %s', (lang, label) => {
    const points = ['1. Mend the quays', '2. Dig the mole', '3. Light the pier'];
    expect(shown([...points, '', label, '', ...years], lang)).toEqual(['list', 'paragraph,list']);
  });

  it('names nothing where it is a sentence, or stands among other words', () => {
    expect(shown(['*Nobody knows.*', '', ...years])).toEqual(['paragraph', 'list']);
    expect(shown(['Nobody *knows*', '', ...years])).toEqual(['paragraph', 'list']);
  });

  it('is noted where it leads behind a quotation to periods that have slides of their own', () => {
    const quote = '> "I need it to tell me when it is guessing." — shift lead';
    const lead = 'What we will do about it:';
    const plans = [
      '- **Doubt (2026).** Each has a range.',
      '- **Override (2027).** It flows back.',
      `- **Depots (2028).** ${text} ${text} ${text}`,
    ];
    const { slides } = deckOf(
      '# T',
      '',
      '## A',
      '',
      text,
      '',
      quote,
      '',
      lead,
      '',
      ...plans,
      '',
      '## B',
      '',
      text,
    );
    const periods = slides.filter(({ layout }) => layout === 'forecast');
    expect(periods.map(({ notes }) => notes.includes(lead))).toEqual([true, false, false]);
    expect(slides.filter(({ content }) => JSON.stringify(content).includes(lead))).toEqual([]);
  });

  it('has its own slide under a title that stands nowhere else', () => {
    const { slides } = deckOf(
      ...['# T', '', '## 2025: Quays', '', '### Phase 0 – Berths', '', 'The berths lead to these:', ''],
      ...[
        '### 2025: Walls',
        '',
        '- one opens',
        '- two follow',
        '- three',
        '- four',
        '',
        '### 2026',
        '',
        '- five',
      ],
    );
    const titles = slides.map((slide) => textOf(slide.heading?.children ?? []));
    expect(titles).toContain('Phase 0 – Berths');
  });

  it('is noted where it leads to groups that have titles of their own', () => {
    const groups = ['**North**', '', `- ${text}`, '', '**South**', '', '- Two piers'];
    const told = (lead: string) =>
      deckOf('# T', '', '## A', '', lead, '', ...groups)
        .slides.filter(({ layout }) => layout === 'prose' || layout === 'list')
        .map((slide) => ({ title: written(slide).title, notes: slide.notes }));
    const lead = 'There are two kinds of quays:';
    expect(told(lead)).toEqual([
      { title: '## North', notes: [lead] },
      { title: '## South', notes: [] },
    ]);
    expect(told('Nobody counts the quays.')[0]).toMatchObject({ title: '# A' });
  });

  it('stays below the title of a group of its own', () => {
    const groups = ['**North**', '', 'Its quays are these:', '', '**South**', '', '- **`two`** piers'];
    const [north] = deckOf('# T', '', ...groups).slides.slice(1);
    expect(north && written(north)).toMatchObject({ title: '## North', shows: 'Its quays are these:' });
  });

  it('leaves the text above it where that says more', () => {
    const groups = ['**North**', '', `- ${text}`, '', '**South**', '', '- Two piers'];
    const lead = 'There are two kinds of quays:';
    const told = deckOf('# T', '', '## A', '', 'The quays are old.', '', lead, '', ...groups)
      .slides.filter(({ layout }) => layout === 'prose' || layout === 'list')
      .map((slide) => ({ shows: written(slide).shows, notes: slide.notes }));
    expect(told.slice(0, 2)).toMatchObject([
      { shows: 'The quays are old.', notes: ['The quays are old.'] },
      { shows: `- ${text}`, notes: [lead] },
    ]);
  });

  it('stands above the rows of short sections that it leads to', () => {
    const rows = ['### Clay', '', 'Old.', '', '### Sand', '', 'New.'];
    const lists = deckOf('# T', '', '## A', '', text, '', 'They stand on layers:', '', ...rows)
      .slides.filter(({ classes }) => classes.includes('groups'))
      .map((slide) => written(slide).shows);
    expect(lists).toEqual(['They stand on layers:\n\n- **Clay**\n  - Old.\n- **Sand**\n  - New.']);
  });

  it('does so in a direction as well', () => {
    const { slides } = deckOf(
      ...['# T', '', '## 1. Quays', '', text, '', 'Stops on the way:', '', ...years, ''],
      ...['## 2. Cranes', '', '- 2029: a crane', '- 2031: two cranes'],
    );
    const lists = slides.filter(({ layout }) => layout === 'list').map(written);
    expect(lists[0]).toMatchObject({
      shows: 'Stops on the way:\n\n- **2028** two quays\n- **2030** three quays\n- **2033** a mole',
    });
    expect(slides.filter(({ layout }) => layout === 'prose')).toHaveLength(1);
  });

  it('knows that it may stand with the one before it', () => {
    const remark = 'We are fairly sure. Much hangs on the price.';
    const { slides } = deckOf('# T', '', '## A', '', ...years, '', remark, '', '## B', '', text);
    expect(slides.filter(({ follows }) => follows).map(({ notes }) => notes)).toEqual([[remark]]);
  });

  it.each([
    ['says much', [...years, '', text]],
    ['is spoken of by its author', [...years, '', '<!-- keep -->', '', 'We are fairly sure.']],
  ])('stands alone where it %s', (_why, lines) => expect(shown(lines)).toHaveLength(2));
});
