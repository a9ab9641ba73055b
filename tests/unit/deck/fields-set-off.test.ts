import { describe, expect, it } from 'vitest';
import { fieldedClass, taggedClass, withFieldsSetOff } from '../../../src/deck/fields-set-off.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { deckOf } from './written.ts';

/** Whether the slide of a section with these blocks has its last one set off. */
const isSetOff = (...blocks: string[]): boolean => {
  const { slides } = deckOf(...['# T', '## A', ...blocks, '## B', '- b'].join('\n\n').split('\n'));
  const shown = withFieldsSetOff(slides).filter(({ heading }) => JSON.stringify(heading).includes('"A"'));
  return shown.some(({ classes }) => classes.includes(fieldedClass));
};

const points = '- The quay is old.\n- The cranes are older.';

describe('a field at the end of a slide', () => {
  it.each([
    '**Cost:** 4 million',
    '*Milestone:* forty maps by 2031.',
    '**建议**：修好码头。',
  ])('is set off below points: %s', (field) => expect(isSetOff(points, field)).toBe(true));

  it('is left where another one stands above it', () => {
    const field = (name: string) => ({
      type: 'paragraph' as const,
      children: [
        { type: 'strong' as const, children: [{ type: 'text' as const, value: `${name}:` }] },
        { type: 'text' as const, value: ' high' },
      ],
    });
    const setOff = (...content: Slide['content']) =>
      withFieldsSetOff([makeSlide('list', { id: 'a', content })])[0]?.classes;
    const text = {
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value: 'The quay is old.' }],
    };
    expect(setOff(text, field('Cost'))).toEqual([fieldedClass]);
    expect(setOff(text, field('Cost'), field('Risk'))).toEqual([]);
  });

  it.each([
    ['alone', ['**Cost:** 4 million']],
    ['one of several', [points, '**Cost:** 4 million', '**Risk:** high']],
    ['a text', [points, `**Cost:** ${'the quay costs much. '.repeat(20)}`]],
    ['no field', [points, '**Cost** is high.']],
    ['a sentence all in italics', [points, '*It costs: 4 million.*']],
  ])('is left where it is %s', (_what, blocks) => expect(isSetOff(...blocks)).toBe(false));
});

describe('a field in bold above what is told', () => {
  const isTagged = (...blocks: string[]): boolean => {
    const { slides } = deckOf(...['# T', '## A', ...blocks, '## B', '- b'].join('\n\n').split('\n'));
    return withFieldsSetOff(slides).some(({ classes }) => classes.includes(taggedClass));
  };

  it.each(['**Confidence: high**', '**置信度：高**'])('is set off above points: %s', (field) =>
    expect(isTagged(field, points)).toBe(true));

  it.each([
    ['alone', ['**Confidence: high**']],
    ['no field', ['**We are confident**', points]],
    ['a field of which only the name is in bold', ['**Confidence:** high', points]],
  ])('is left where it is %s', (_what, blocks) => expect(isTagged(...blocks)).toBe(false));
});
