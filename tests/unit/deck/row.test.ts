import type { Code, List } from 'mdast';
import { describe, expect, it } from 'vitest';
import { joinedRows, rowSlides } from '../../../src/deck/row.ts';
import type { Slide } from '../../../src/model/deck.ts';
import type { Measurement } from '../../../src/model/measurement.ts';
import { deckOf, written } from './written.ts';

const measuredAs = (height: number): Measurement => ({ overflow: 0, room: 500, height, parts: [] });

const planned = (...lines: string[]): Slide[] =>
  deckOf('# T', '', '## Harbour', '', ...lines, '', '## End', '', 'Over.').slides.filter(
    ({ layout, heading }) => heading?.depth !== 1 && layout !== 'agenda',
  );

const long = 'a quay of stone that was built before the war and never mended since';
const north = ['### North', '', `- ${long}`, '- one crane'];
const south = ['### South', '', `We own ${long}. Nobody knows how long it will stand, and *nobody* asks.`];
const east = ['### East', '', `- ${long}`, '', '```sh', 'sail --home', '```'];

function joined(lines: string[], [one, other] = [200, 200]) {
  const [last, next] = planned(...lines);
  const slide =
    last &&
    next &&
    joinedRows(
      { slide: last, measured: measuredAs(one as number) },
      { slide: next, measured: measuredAs(other as number) },
      'en',
    );
  return slide && { slide, ...(written(slide) as ReturnType<typeof written> & { is?: string }) };
}

describe('two titles over little', () => {
  it('stand on one slide under the heading around them, a row each', () => {
    const { slide, ...shown } = joined([...north, '', ...south]) ?? {};
    expect(shown).toMatchObject({
      is: 'list line-1 groups',
      title: '# Harbour',
      head: '**1**',
      shows: `- **North**\n  - ${long}\n  - one crane\n- **South**\n  - ${south[2]}`,
    });
    expect(shown).not.toHaveProperty('notes');
    expect(slide?.row).toBeUndefined();
  });

  it('have room beside it for a question that takes a few lines', () => {
    const asked = 'What happens to the old quay once the new one of the harbour has been opened to ships?';
    expect(joined([`### ${asked}`, '', `- ${long}`, '- one crane', '', ...south])).toMatchObject({
      title: '# Harbour',
    });
    const said = asked.replace('?', '');
    expect(joined([`### ${said}`, '', `- ${long}`, '- one crane', '', ...south])).toBeUndefined();
  });

  it('are joined by further ones, up to four', () => {
    const pair = joined([...north, '', ...south])?.slide as Slide;
    const [code] = planned(...east, '', ...north);
    const measured = measuredAs(200);
    const next = {
      ...(code as Slide),
      row: { title: code?.row?.title ?? [], heading: pair.heading as never },
    };
    const three = joinedRows({ slide: pair, measured }, { slide: next, measured }, 'en') as Slide;
    expect(written(three).shows).toMatch(/- \*\*East\*\*\n {2}- a quay/);
    const two = { slide: pair, measured };
    expect(joinedRows(two, two, 'en')?.content[0]).toMatchObject({ children: { length: 4 } });
    expect(joinedRows({ slide: three, measured }, two, 'en')).toBeUndefined();
  });

  it('are three at the most where a line of code would be broken among four', () => {
    const pair = joined([...north, '', ...south])?.slide as Slide;
    const measured = measuredAs(200);
    const withCode = (length: number): Slide => {
      const rows = pair.content[0] as List;
      const code: Code = { type: 'code', value: `a\n${'b'.repeat(length)}` };
      const children = rows.children.map((row) => ({ ...row, children: [...row.children, code] }));
      return { ...pair, content: [{ ...rows, children }] };
    };
    const four = (length: number) =>
      joinedRows({ slide: pair, measured }, { slide: withCode(length), measured }, 'en');
    expect(four(32)).toBeDefined();
    expect(four(33)).toBeUndefined();
  });

  it('are tried beside a further one however full they are, as their type may be smaller', () => {
    const pair = joined([...north, '', ...south])?.slide as Slide;
    const [code] = planned(...east, '', ...north);
    const row = { title: code?.row?.title ?? [], heading: pair.heading as never };
    const next = { slide: { ...(code as Slide), row }, measured: measuredAs(200) };
    expect(joinedRows({ slide: pair, measured: measuredAs(560) }, next, 'en')).toBeDefined();
    expect(joinedRows({ slide: pair, measured: measuredAs(700) }, next, 'en')).toBeUndefined();
  });

  it('keep the paragraphs of each close together, as one point', () => {
    const fact = ['### West', '', 'We sold it.', '', '**Chance: 40%**'];
    expect(written(joined([...fact, '', ...south])?.slide as Slide).shows).toMatch(
      /^- \*\*West\*\*\n {2}- We sold it\.\n\n {4}\*\*Chance: 40%\*\*\n- /,
    );
  });

  it('have their fields in a line below what they tell', () => {
    const fields = ['', 'It is ours.', '', '- *Who:* the port.', '- *Cost:* 2 m.', ''];
    const rows = joined(['### North', ...fields, '### South', ...fields]);
    expect(rows).toMatchObject({ shows: expect.stringContaining('*Who:* the port. *Cost:* 2 m.') });
  });

  it('keep the marks of their author', () => {
    const tasks = (name: string) => [`### ${name}`, '', `- [x] ${long}`, '- [ ] one crane'];
    expect(joined([...tasks('North'), '', ...tasks('South')])?.is).toBe('list line-1 groups own-marks-below');
    expect(joined([...tasks('East'), '', ...north])?.is).toBe('list line-1 groups own-marks-below-1');
  });

  it.each([
    ['one shows much', [...north, '', ...south], [410, 50]],
    ['one has a table', [...north, '', '### Sums', '', '| a | b |', '| - | - |', '| 1 | 2 |'], [100, 100]],
    [
      'one has parts of its own',
      [...north, '', '### West', '', '#### Pier', '', 'Old.', '', long],
      [100, 100],
    ],
    ['a title is long', [...north, '', `### ${long}, ${long}`, '', ...south.slice(2)], [100, 100]],
    ['the author keeps one whole', [...north, '', '### South', '', '<!-- keep -->', '', long], [100, 100]],
  ] as [string, string[], [number, number]][])('stand apart where %s', (_why, lines, heights) => {
    expect(joined(lines, heights)).toBeUndefined();
  });

  it('have all of their text, even where its first sentence is the title of a slide', () => {
    const [, next] = planned(...north, '', ...south);
    const [sentence, ...rest] = next?.content ?? [];
    const heading = { depth: 3 as const, children: [{ type: 'text' as const, value: 'We own it' }] };
    const untitled = { heading: next?.heading as never, content: [sentence as never, ...rest] };
    const [slide] = rowSlides([{ ...(next as Slide), heading, content: rest, untitled }], 'en');
    expect(slide && written(slide)).toMatchObject({
      title: '# Harbour',
      shows: `- **South**\n  - ${south[2]}`,
    });
    expect(slide?.untitled).toBeUndefined();
  });

  it('are known as rows before, so that their faces are', () => {
    const rows = rowSlides(planned(...north, '', ...south), 'en');
    expect(rows.map((slide) => written(slide).shows)).toEqual([
      `- **North**\n  - ${long}\n  - one crane`,
      `- **South**\n  - ${south[2]}`,
    ]);
  });
});
