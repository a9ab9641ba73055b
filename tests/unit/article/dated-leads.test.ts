import { describe, expect, it } from 'vitest';
import { written } from './written.ts';

const shown = (...paragraphs: string[]): string => written(paragraphs.join('\n\n')).replace(/\n+/g, '|');

describe('a bold period that a paragraph begins with', () => {
  it('is the title of what follows where another one has such too', () => {
    expect(
      shown(
        '**Phase 1 (2026): the quays.** We dig. We pave.',
        '**Phase 2 (2027):** We build.',
        '- a',
        'Then.',
      ),
    ).toBe('**Phase 1 (2026): the quays**|We dig. We pave.|**Phase 2 (2027)**|We build.|- a|Then.');
    expect(shown('**第一步（2026年）：修路。** 先修路。', '**第二步（2027—2028年）**：再造船。')).toBe(
      '**第一步（2026年）：修路**|先修路。|**第二步（2027—2028年）**|再造船。',
    );
  });

  it.each([
    ['**Phase 1 (2026)：** We dig.', '**Phase 1 (2026)**|We dig.'],
    ['**Phase 1 (2026)。** We dig.', '**Phase 1 (2026)**|We dig.'],
    ['**Phase 1 (2026)**: We dig.', '**Phase 1 (2026)**|We dig.'],
    ['**Phase 1 (2026)**： We dig: two quays.', '**Phase 1 (2026)**|We dig: two quays.'],
    ['**Phase 1 (2026):** : We dig.', '**Phase 1 (2026)**|We dig.'],
    [`**Phase 1 (2026): ${'x'.repeat(44)}.** We`, `**Phase 1 (2026): ${'x'.repeat(44)}**|We`],
    [`**Phase 1 (2026): ${'x'.repeat(45)}.** We`, `**Phase 1 (2026): ${'x'.repeat(43)}xx.** We`],
  ])('is that without its mark: %s', (paragraph, expected) => {
    expect(shown(paragraph, paragraph)).toBe(`${expected}|${expected}`);
  });

  it.each([
    ['alone', '**Phase 1 (2026): the quays.** We dig.', 'Then.'],
    ['without a mark behind it', '**In 2026** we dig.', '**In 2027** we build.'],
    ['with nothing to say', '**Phase 1 (2026):**', '**Phase 2 (2027):**'],
    ['without a period', '**Phase one: the quays.** We dig.', '**Phase two: the boats.** We build.'],
    [
      'with others between',
      '**Phase 1 (2026): quays.** We dig.',
      'Then.',
      '**Phase 2 (2027): boats.** We build.',
    ],
  ])('stays with it %s', (_name, ...paragraphs) => expect(shown(...paragraphs)).toBe(paragraphs.join('|')));
});
