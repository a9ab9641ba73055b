import { describe, expect, it } from 'vitest';
import { renderPlain } from '../../render-plain.ts';

const none = (): undefined => undefined;

describe('the lines that slides begin in', () => {
  it('are those of their first blocks', () => {
    const text = '---\nmarp: true\n---\n\n# A\n\n---\n\n<!-- _class: x -->\n\nb\n\n***\nc\n';
    expect(renderPlain(text, 'en', none).map(({ line }) => line)).toEqual([5, 9, 14]);
  });

  it('are those of the rulers before slides without any', () => {
    const linesOf = (text: string) => renderPlain(text, 'en', none).map(({ line }) => line);
    expect(linesOf('a\n\n---\n\n---\n\nb')).toEqual([1, 3, 7]);
    expect(linesOf('')).toEqual([1]);
  });
});
