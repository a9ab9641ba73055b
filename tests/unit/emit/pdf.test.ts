import { describe, expect, it } from 'vitest';
import { documentDate } from '../../../src/emit/pdf.ts';

describe('documentDate', () => {
  it.each([
    ['2023-12-28', undefined, '2023-12-28T00:00:00.000Z'],
    ['2023-12-28', '86400', '1970-01-02T00:00:00.000Z'],
    [undefined, '0', '1970-01-01T00:00:00.000Z'],
    ['last summer', undefined, undefined],
    ['2023-13-45', undefined, undefined],
    ['2023-12-28', 'yesterday', '2023-12-28T00:00:00.000Z'],
    [undefined, undefined, undefined],
  ])('of %s at %s is %s', (written, epoch, expected) => {
    const before = process.env.SOURCE_DATE_EPOCH;
    delete process.env.SOURCE_DATE_EPOCH;
    expect(documentDate(written, epoch)?.toISOString()).toBe(expected);
    if (before !== undefined) process.env.SOURCE_DATE_EPOCH = before;
  });
});
