import { describe, expect, it } from 'vitest';
import { groupEmpty } from '../../../../src/check/rules/group-empty.ts';
import { linesOf, toSubject } from '../subject.ts';

const group = (title: string, points = '- A point\n'): string => `**${title}**\n${points}\n`;
const map = (...groups: string[]): string => `## A\n\n${groups.join('')}`;

describe('group-empty', () => {
  it('finds a title without points', () => {
    const article = `# T\n\n${map(group('2025: One'), group('2026: Two', ''), group('2027: Three'))}`;
    expect(linesOf(groupEmpty, article)).toEqual([8]);
    expect(groupEmpty.find(toSubject(article))[0]?.reason).toBe('the forecast “2026: Two” has no points');
  });

  it('finds a breakthrough without points, and a period without words', () => {
    const steps = (...further: string[]): string =>
      `# T\n\n## A\n\n### Done\n\n#### One\n\n#### Two\n\n- a\n\n### Next\n\n${further.join('')}`;
    expect(linesOf(groupEmpty, steps(group('2026: Three')))).toEqual([7]);
    expect(linesOf(groupEmpty, steps(group('2026: A', ''), group('2027: B', '')))).toEqual([7]);
    expect(linesOf(groupEmpty, `# T\n\n${map(group('2026: A', ''), group('2027', ''))}`)).toEqual([5, 7]);
  });

  it('leaves a timeline alone, whose periods are a few words each', () => {
    expect(linesOf(groupEmpty, `# T\n\n${map(group('2026: A', ''), group('2027: B', ''))}`)).toEqual([]);
  });

  it('leaves points, paragraphs and headings over further groups alone', () => {
    expect(linesOf(groupEmpty, `# T\n\n${map(group('2025: One'), group('2026: Two', '\nText.\n'))}`)).toEqual(
      [],
    );
    const nested =
      '# T\n\n## A\n\n### 2025\n\n- A point\n\n#### Within\n\n- A point\n\n### 2026\n\n- A point\n';
    expect(linesOf(groupEmpty, nested)).toEqual([]);
  });
});
