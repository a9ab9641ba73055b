import { describe, expect, it } from 'vitest';
import { isForFigures, isReached, textFamily } from '../../../src/fonts/reached.ts';

const style = (weight: number, ...families: string[]) => ({ families, weight });

describe('isReached', () => {
  it('holds for figure faces and for the first face for text, in the weight that CSS takes', () => {
    const figures = style(700, 'barlow condensed', 'pingfang sc', 'noto sans sc', 'noto serif sc');
    expect(isReached('Barlow Condensed', 600, figures)).toBe(true);
    expect(isReached('Noto Sans SC', 700, figures)).toBe(true);
    expect(isReached('Noto Sans SC', 400, figures)).toBe(false);
    expect(isReached('Noto Sans SC', undefined, figures)).toBe(true);
    expect(isReached('Noto Serif SC', undefined, figures)).toBe(false);
  });

  it('does not hold for a face that the style does not list', () => {
    expect(isReached('Noto Sans SC', 400, style(400, 'serif'))).toBe(false);
    expect(isReached('Nothing', 400, style(400, 'noto sans sc'))).toBe(false);
  });
});

it('tells what a family is for', () => {
  expect(isForFigures('Barlow Condensed')).toBe(true);
  expect(isForFigures('JetBrains Mono')).toBe(false);
  expect(textFamily(['JetBrains Mono', 'Barlow Condensed', 'Source Serif 4', 'Noto Sans SC'])).toBe(
    'Source Serif 4',
  );
  expect(textFamily(['Barlow Condensed'])).toBeUndefined();
});
