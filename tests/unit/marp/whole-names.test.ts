import { describe, expect, it } from 'vitest';
import { renderPlain } from '../../render-plain.ts';

/** The cells of a table that stay in one line. */
function whole(...rows: string[]): string[] {
  const [head = '', ...others] = rows;
  const rule = head.replace(/[^|]+/g, '---');
  const html = renderPlain([head, rule, ...others].join('\n'), 'en')[0]?.html ?? '';
  return [...html.matchAll(/<t[hd] data-whole="">(.*?)<\/t[hd]>/g)].map(([, text = '']) =>
    text.replace(/<[^>]*>/g, ''),
  );
}

describe('the names of rows', () => {
  it('stay in one line where the other columns have room beside them', () => {
    expect(
      whole(
        '| Source | Technical potential (GWh) | Costs |',
        '| Waste heat of the mill | 62 | 3.9 |',
        '| Sun | 1 | 2 |',
      ),
    ).toEqual(['Source', 'Waste heat of the mill', 'Sun']);
    expect(whole('| 来源 | 潜力 |', '| 造纸厂的余热 | 62 |')).toEqual(['来源', '造纸厂的余热']);
  });

  it.each([
    ['they are sentences', ['| a | b |', `| ${'long '.repeat(20)} | 1 |`]],
    [
      'other columns have long words',
      ['| a | b | c |', `| a name of a row | ${'w'.repeat(40)} | ${'w'.repeat(40)} |`],
    ],
    [
      'other columns have text',
      ['| a | b | c |', `| a name of some length, and more | ${'text '.repeat(9)} | ${'text '.repeat(9)} |`],
    ],
    ['there are no others', ['| a |', '| a name |']],
    ['there are many', [`${'| a '.repeat(9)}|`, `${'| b '.repeat(9)}|`]],
  ])('break where %s', (_why, rows) => expect(whole(...rows)).toEqual([]));

  it('are of each table its own', () => {
    const html = renderPlain(
      `| a | b |\n|---|---|\n| ${'long '.repeat(20)} | 1 |\n\n| c | d |\n|---|---|\n| e, f | 1 |`,
      'en',
    )[0]?.html;
    expect(html?.match(/whole="">[^<]*/g)).toEqual(['whole="">c', 'whole="">e, f']);
  });
});
