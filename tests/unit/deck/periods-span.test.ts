import { expect, it } from 'vitest';
import { parsePeriod } from '../../../src/article/period.ts';
import { periodsSpan } from '../../../src/deck/periods-span.ts';

const span = (...said: string[]): string =>
  periodsSpan(said.flatMap((text) => parsePeriod(text)?.period ?? []));

it.each([
  ['like periods from the first to the last', ['2025', '2026', '2028'], '2025–2028'],
  ['others from year to year', ['H2 2025', '2026', '2027'], '2025–2027'],
  ['one without an end as it is called', ['2025', '2026', 'Beyond 2026'], '2025–Beyond 2026'],
])('a span names %s', (_what, said, expected) => expect(span(...said)).toBe(expected));
