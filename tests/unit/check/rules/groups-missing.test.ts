import { describe, expect, it } from 'vitest';
import { groupsMissing } from '../../../../src/check/rules/groups-missing.ts';
import { direction, toSubject } from '../subject.ts';

describe('groups-missing', () => {
  const dated = (name: string): string => `## ${name}\n\n${direction([2026, 2027])}`;
  const plain = (name: string): string => `## ${name}\n\nText of it.`;
  const found = (...chapters: string[]) => groupsMissing.find(toSubject(['# T', ...chapters].join('\n\n')));

  it('finds a chapter between directions that is none', () => {
    const hits = found(dated('Ships'), plain('Nets'), dated('Quay'));
    expect(hits.map(({ reason }) => reason)).toEqual([
      '“Nets” is no direction as its neighbours are: nothing in it has a period',
    ]);
    expect(hits[0]?.line).toBeGreaterThan(3);
  });

  it('leaves chapters before and behind them alone, and articles without directions', () => {
    expect(found(plain('Before'), dated('Ships'), dated('Quay'), plain('Behind'))).toEqual([]);
    expect(found(plain('A'), plain('B'), plain('C'))).toEqual([]);
  });
});
