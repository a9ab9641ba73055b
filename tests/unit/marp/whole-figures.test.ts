import { describe, expect, it } from 'vitest';
import { renderPlain } from '../../render-plain.ts';

const strongIn = (markdown: string): string =>
  /<strong[^>]*>/.exec(renderPlain(markdown, 'en')[0]?.html ?? '')?.[0] ?? '';

describe('bold text stays on one line', () => {
  it.each(['4 times', '2-bit', '3.5 million', 'exactly 14 abc'])('where it is short: %s', (text) => {
    expect(strongIn(`- about **${text}** of it`)).toContain('white-space:nowrap');
  });

  it.each([
    ['no line would break in', '75%'],
    ['is long', 'fifteen or more'],
    ['is long in Chinese', '约 1.2 万亿元人民币'],
    ['holds more than text', '4 *times*'],
    ['is code', '`a b`'],
  ])('but not where it %s', (_reason, text) => {
    expect(strongIn(`- about **${text}** of it`)).not.toContain('white-space');
  });
});

describe('a Korean particle', () => {
  const html = (markdown: string): string => renderPlain(markdown, 'ko')[0]?.html ?? '';

  it('is in one run with the figure before it, in bold or not', () => {
    expect(html('- 수율을 **91.3%**&#xB85C; 높인다')).toContain(
      '<span style="white-space:nowrap"><strong>91.3%</strong>로</span> 높인다',
    );
    expect(html('- 수율을 91.3%까지 높인다')).toContain(
      '<span style="white-space:nowrap">91.3%까지</span> 높인다',
    );
  });

  it('is told from words', () => {
    expect(html('- **91.3%** 달성')).not.toContain('nowrap');
    expect(html('- **수율**을 높인다')).not.toContain('nowrap');
  });
});

describe('what a number in bold counts', () => {
  const html = (markdown: string): string => renderPlain(markdown, 'en')[0]?.html ?? '';

  it('is in one run with it', () =>
    expect(html('- We lost **143** boats in all')).toContain(
      '<span style="white-space:nowrap"><strong>143</strong> boats</span> in all',
    ));

  it.each([
    '- We lost **143**, and more',
    '- We lost **31%** of it',
    '- We sell **Quay 12** boats of an unforgettable kind',
    '- It is **143** extraordinarily',
  ])('is no other word: %s', (markdown) =>
    expect(html(markdown)).not.toContain('<span style="white-space:nowrap"><strong'));
});
