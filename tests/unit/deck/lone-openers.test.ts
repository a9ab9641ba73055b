import { expect, it } from 'vitest';
import { openedRows, withoutLoneOpeners } from '../../../src/deck/lone-openers.ts';
import { emphasis, item, list, paragraph, text } from '../../../src/deck/nodes.ts';
import { makeSlide, slideTitle } from '../../../src/deck/slide.ts';
import { phrasingToMarkdown } from '../../../src/marp/markdown.ts';
import type { Layout, Slide } from '../../../src/model/deck.ts';
import type { Period } from '../../../src/model/roadmap.ts';
import { deckOf, written } from './written.ts';

const lines = ['# Plan', '', '## Today', '', 'Two quays.', '', '## Next year'];
const parts = ['Work', 'Study', 'Life'].flatMap((name) => ['', `### ${name}`, '', '- [ ] One', '- [ ] Two']);
const { slides } = deckOf(...lines, ...parts, '', '## End', '', 'It ends.');
const start = slides.findIndex(({ layout }) => layout === 'section');
const opener = slides[start] as Slide;
const named = (name: string, layout: Layout = 'list'): Slide =>
  makeSlide(layout, { id: name, heading: { depth: 1, children: [text(name)] } });
const titles = (...all: Slide[]): string[] => withoutLoneOpeners(all).map(slideTitle);

it('a slide that opens a section of one slide of the same title is left out, and that stands for it', () => {
  expect(slideTitle(opener)).toBe('2 Next year');
  expect(titles(opener, named('Next year'), named('End'))).toEqual(['Next year', 'End']);
  const [first] = withoutLoneOpeners([opener, named('Next year')]);
  expect(first?.sources).toEqual(opener.sources);
});

it('is kept where more than one slide tells of its section, or that is called otherwise', () => {
  const all = slides.map(slideTitle);
  expect(titles(...slides)).toEqual(all);
  expect(titles(opener, named('Next year'), named('Next year'))).toHaveLength(3);
  expect(titles(opener, named('Work'), named('End'))).toHaveLength(3);
});

it('is kept where it says something', () => {
  const said = { ...opener, notes: ['All of it.'] };
  expect(titles(said, named('Next year'), named('End'))).toHaveLength(3);
});

it('is left out where it notes no more than the title that stands on that slide', () => {
  const counted = { ...opener, header: [text('Goal 2')], notes: ['Goal 2: Next year'] };
  expect(titles(counted, named('Goal 2: Next year'), named('End'))).toEqual(['Goal 2: Next year', 'End']);
  expect(titles(counted, named('Next year'), named('End'))).toHaveLength(3);
  const line = (direction: number, ...all: Slide[]) => all.map((slide) => ({ ...slide, direction }));
  const opened = [1, 2].flatMap((at) => line(at, counted, named('Work'), named('Study')));
  expect(titles(...opened, ...line(3, counted, named('Goal 2: Next year')))).toHaveLength(8);
  const said = { ...counted, notes: [...counted.notes, 'All of it.'] };
  const led = [1, 2].flatMap((at) => line(at, said, named('Goal 2: Next year')));
  expect(titles(...led, ...line(3, counted, named('Goal 2: Next year')))).toHaveLength(6);
});

it('is left out where what follows has its label and its name for a title', () => {
  const counted = { ...opener, header: [text('Goal 2')] };
  expect(titles(counted, named('Goal 2: Next year'), named('End'))).toEqual(['Goal 2: Next year', 'End']);
  expect(titles(counted, named('Goal 3: Next year'), named('End'))).toHaveLength(3);
});

it('leaves the period that it opens in the title of that slide', () => {
  const period: Period = { label: '2027' } as Period;
  const dated: Slide = { ...opener, period };
  const [first] = withoutLoneOpeners([dated, named('Next year'), named('End')]);
  expect(first?.heading).toEqual({ ...opener.heading, depth: 1 });
  expect(first?.classes).toContain('timed');
});

it('rows that are all that stands in a section are told below what the slide that opens it says', () => {
  const lead = paragraph(text('We begin with the quays.'));
  const said = {
    ...opener,
    content: [lead, ...opener.content],
    recap: 1,
    notes: ['We begin with the quays.', 'See below.'],
  };
  const grid = list([item(paragraph(text('Work')), list([item(paragraph(text('One')))]))]);
  const rows: Slide = { ...named('Next year'), classes: ['groups'], content: [grid] };
  const joined = openedRows(said, rows, named('End'));
  expect(joined && written(joined)).toMatchObject({
    id: said.id,
    shows: 'We begin with the quays.\n\n- Work\n  - One',
    notes: ['See below.'],
  });
  expect(openedRows(opener, rows, named('End'))).toBeUndefined();
  expect(openedRows(said, rows, named('Next year'))).toBeUndefined();
  expect(openedRows(said, named('Next year'), named('End'))).toBeUndefined();
  expect(openedRows(said, { ...rows, content: [lead, grid] }, named('End'))).toBeUndefined();
});

it('rows below the first words of a period are told with these, and the period in their title', () => {
  const grid = list([item(paragraph(text('Work')), list([item(paragraph(text('One')))]))]);
  const rows: Slide = { ...named('Build'), classes: ['groups'], content: [grid] };
  const period: Period = { label: '2027' } as Period;
  const mark = emphasis(text('2027'));
  const titled = [
    [text('Build'), text(' '), mark],
    [mark, text(' '), text('Build')],
  ];
  for (const children of titled) {
    const first = makeSlide('forecast', {
      ...{ id: 'first', period, heading: { depth: 2, children } },
      content: [paragraph(text('Aim: two quays.'))],
    });
    const joined = openedRows(first, rows, named('End'));
    expect(joined && written(joined)).toMatchObject({
      is: 'list groups timed',
      title: `# ${phrasingToMarkdown(children)}`,
      shows: 'Aim: two quays.\n\n- Work\n  - One',
    });
    expect(withoutLoneOpeners([{ ...first, content: [] }, named('Build'), named('End')])).toHaveLength(3);
  }
});
