import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';

const badge = (name: string): string => `[![${name}](https://e.org/${name}.svg)](https://e.org/${name})`;
const nameless = '![](https://e.org/nameless.svg)';

const told = (...lines: string[]) => {
  const { roadmap, units } = readArticle(lines.join('\n'), 'a.md');
  const deck = planDeck(roadmap, 'a');
  expect(accountFor(units, deck).filter(({ placement }) => placement === 'missing')).toEqual([]);
  return deck.slides.map(({ id, notes, said, badges }) => ({
    id,
    notes,
    ...(said === undefined ? {} : { said }),
    ...(badges ? { badges: badges.map(({ url }) => url) } : {}),
  }));
};

describe('badges', () => {
  it('are noted, to be read, where their section has a slide', () => {
    expect(told('# Tool', '', badge('one'), nameless, badge('two'), '', 'It does things.')).toEqual([
      { id: 'cover', notes: [] },
      {
        id: 'tool-prose',
        notes: [
          ...['It does things.', 'one two', 'https://e.org/nameless.svg'],
          ...['https://e.org/one', 'https://e.org/two'],
        ],
        said: 1,
        badges: ['one', 'nameless', 'two'].map((name) => `https://e.org/${name}.svg`),
      },
    ]);
  });

  it('leave a closing question its slide where the last lines have a picture', () => {
    const article = ['# T', '', '- a', '', 'And who pays?', '', 'License: MIT ![logo](logo.png) 2026'];
    expect(told(...article).map(({ id }) => id)).toEqual(['cover', 't-list', 'question']);
    expect(told(...article).map(({ badges }) => badges)).toEqual([undefined, undefined, ['logo.png']]);
    const plain = article.with(-1, 'License: MIT, 2026');
    expect(told(...plain).map(({ badges }) => badges)).toEqual([undefined, undefined, undefined]);
  });

  it('go before the slide of their section that comes first', () => {
    const article = ['# Tool', '', '## Use', '', badge('one'), '', '- a', '- b', '', '## End', '', 'Text.'];
    expect(told(...article).map(({ id, badges }) => [id, badges?.length])).toEqual([
      ['cover', undefined],
      ['agenda', undefined],
      ['use-list', 1],
      ['end-prose', undefined],
    ]);
  });

  it('are noted on the slide before them where their section has none, and keep its title', () => {
    const article = [
      `# Tool ${badge('one')}`,
      '',
      '## Use',
      '',
      badge('two'),
      '',
      `### Deep ${badge('three')}`,
    ];
    expect(told(...article).map(({ id, notes }) => [id, ...notes.filter((note) => !/:/.test(note))])).toEqual(
      [
        ['cover', 'one', 'two'],
        ['use-deep', 'three'],
      ],
    );
  });

  it('are shown where there is nothing else', () => {
    expect(told(`# ${badge('one')}`, '', 'Text.').map(({ notes }) => notes)).toEqual([[], ['Text.']]);
  });
});

it('who is greeted is noted before what is said, and who signs behind it, line by line', () => {
  const text = ['The ship sails in May.', 'We thank you.'];
  const signed = ['Kind regards,', 'Ada Birch', 'Head of the harbour'];
  const [, slide] = told('# T', '', 'Dear friends,', '', ...text.flatMap((one) => [one, '']), ...signed);
  expect(slide?.notes).toEqual(['Dear friends,', ...text, signed.join('\n')]);
  expect(slide?.said).toBe(3);
});
