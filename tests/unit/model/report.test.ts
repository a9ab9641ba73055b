import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { report } from '../../../src/model/report.ts';

it('adds to the messages of an article what is wrong, where, and what to do', () => {
  const file = new VFile({ path: 'a.md', value: '# T\n' });
  report(file, { rule: 'image', reason: 'the picture a.png is missing', fix: 'Save it.' });
  report(file, {
    rule: 'cut',
    severity: 'error',
    reason: 'there is no direction 9',
    fix: 'Look.',
    place: { line: 3, column: 2 },
  });
  const told = file.messages.map(({ ruleId, source, fatal, reason, note, line, column }) => [
    ...[ruleId, source, fatal, reason, note, line, column],
  ]);
  expect(told).toEqual([
    ['image', 'roadmap-deck', false, 'the picture a.png is missing', 'Save it.', undefined, undefined],
    ['cut', 'roadmap-deck', true, 'there is no direction 9', 'Look.', 3, 2],
  ]);
});

it('tells no secret of an address', () => {
  const file = new VFile();
  report(file, {
    rule: 'image',
    reason: 'the picture https://me:word@a.example/b.png is gone',
    fix: 'Mend it.',
  });
  expect(file.messages[0]?.reason).toBe('the picture https://…@a.example/b.png is gone');
});
