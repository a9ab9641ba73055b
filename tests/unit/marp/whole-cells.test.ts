import { describe, expect, it } from 'vitest';
import { renderPlain } from '../../render-plain.ts';

const bodyOf = (markdown: string, lang = 'en'): string => renderPlain(markdown, lang)[0]?.html ?? '';

const styled = (html: string, style: string): string[] =>
  [...html.matchAll(new RegExp(`<span style="${style}">([^<]*)</span>`, 'g'))].map(([, text]) => text ?? '');

const table = (cell: string): string => `| a | b |\n|---|---|\n| ${cell} | x |`;
const whole = (cell: string): string[] => styled(bodyOf(table(cell)), 'white-space:nowrap');
const loose = (cell: string): string[] => styled(bodyOf(table(cell)), 'overflow-wrap:anywhere');

describe('in a cell of a table', () => {
  it.each([
    ['groups', '1 234 567', ['1 234 567']],
    ['its sign and its symbol', 'from −12.5 % to +3 °C', ['−12.5 %', '+3 °C']],
    ['its currency', '€ 4.567,00 or 1.234,56 €', ['€ 4.567,00', '1.234,56 €']],
    ['its unit, and the mark behind it', '约1,234万元，40 GW', ['1,234万元，', '40 GW']],
    ['its scale', '41 Mio. €, 3억 2천만 원', ['41 Mio. €', '3억 2천만 원']],
    ['what it counts', '桟橋を10箇所に、2027〜2028年', ['10箇所', '2027〜2028年']],
    ['its other end', '2024–2026, 10:30', ['2024–2026', '10:30']],
  ])('a number keeps %s', (_what, cell, expected) => expect(whole(cell)).toEqual(expected));

  it('a few characters of Chinese stay together, and many do not', () => {
    expect(whole('十一月')).toEqual(['十一月']);
    expect(whole('十一月的收入')).toEqual([]);
    expect(whole('2025年')).toEqual(['2025年']);
    expect(whole('2026 年上半年')).toEqual(['2026 年上半年']);
  });

  it('the few words of a head stay together', () => {
    const heads = (head: string): string[] =>
      styled(bodyOf(`| ${head} | b |\n|---|---|\n| ${head} and others | x |`), 'white-space:nowrap');
    expect(heads('Named by')).toEqual(['Named by']);
    expect(heads('Named by those')).toEqual([]);
  });

  it('two short words and a short word with kana stay together where there are not many columns', () => {
    expect(whole('ab sofort')).toEqual(['ab sofort']);
    expect(whole('21 August')).toEqual(['21 August']);
    expect(whole('基盤づくり')).toEqual(['基盤づくり']);
    expect(whole('from time to time')).toEqual([]);
    const wide = `| ${'a | '.repeat(6)}\n|${'---|'.repeat(6)}\n| ab sofort |${' x |'.repeat(5)}`;
    expect(styled(bodyOf(wide), 'white-space:nowrap')).toEqual([]);
  });

  it('what a head has in brackets stays together where it is short', () => {
    const head = (text: string): string => `| ${text} | b |\n|---|---|\n| c | x |`;
    const wholeIn = (text: string) => styled(bodyOf(head(text)), 'white-space:nowrap');
    expect(wholeIn('Depth of harbours (thousand m³/day)')).toEqual(['(thousand m³/day)']);
    expect(wholeIn('السعة الكلية (ألف طن/يوم)')).toEqual(['(ألف طن/يوم)']);
    expect(wholeIn('Depth (measured at the outer quays)')).toEqual([]);
    expect(whole('deep (thousand ships)')).toEqual([]);
  });

  it('only very long words may break', () => {
    expect(loose('short and_a_very_long_identifier_indeed')).toEqual(['and_a_very_long_identifier_indeed']);
    expect(loose('twentycharactersword a')).toEqual([]);
    expect(loose('띄어쓰기없이이어지는아주긴문장 하나')).toEqual(['띄어쓰기없이이어지는아주긴문장']);
    expect(loose('지방자치단체와의 협의')).toEqual([]);
  });

  it('a list of numbers breaks, and so does text without any', () => {
    expect(whole('1 234 567 890 123 456 789')).toEqual([]);
    expect(whole('3 and text')).toEqual([]);
  });

  it('the text stays as it is written, in phrases too', () => {
    const shown = (html: string) => html.replace(/<[^>]*>|\u200b|\s/g, '');
    const cell = '全年收入1,234 万元，增长 12.5 %。';
    expect(shown(bodyOf(table(cell), 'zh-CN'))).toBe(`ab${cell.replace(/\s/g, '')}x`);
  });
});

it('outside of tables that stand by themselves nothing changes', () => {
  for (const markdown of [
    '4.567,00 €x',
    '- 4.567,00 €x',
    `> ${table('4.567,00 €x').replaceAll('\n', '\n> ')}`,
  ])
    expect(bodyOf(markdown)).not.toContain('nowrap');
});
