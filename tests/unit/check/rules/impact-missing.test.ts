import { describe, expect, it } from 'vitest';
import { impactMissing } from '../../../../src/check/rules/impact-missing.ts';
import { direction, impact, linesOf, toSubject } from '../subject.ts';

describe('impact-missing', () => {
  const article = (...parts: string[]): string =>
    `# T\n\n${parts.map((part, index) => `## D${index + 1}\n\n${direction()}\n${part}`).join('\n')}`;

  it('finds the direction that has none', () => {
    const [hit, ...others] = impactMissing.find(toSubject(article(impact, '', impact)));
    expect(hit?.reason).toBe('the direction “D2” says nothing of its impact, as 2 others do');
    expect(article(impact, '', impact).split('\n')[(hit?.line ?? 0) - 1]).toBe('## D2');
    expect(others).toEqual([]);
  });

  it('says so where there is but one other', () => {
    expect(impactMissing.find(toSubject(article(impact, ''))).map(({ reason }) => reason)).toEqual([
      'the direction “D2” says nothing of its impact, as the other one does',
    ]);
  });

  it('leaves directions alone where few have one', () => {
    expect(linesOf(impactMissing, article(impact, impact))).toEqual([]);
    expect(linesOf(impactMissing, article('', '', impact))).toEqual([]);
    expect(linesOf(impactMissing, article(impact))).toEqual([]);
  });
});
