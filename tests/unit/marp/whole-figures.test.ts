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
