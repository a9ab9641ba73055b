import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { roadmapOf } from './inline.ts';
import { shape } from './shape.ts';

const quay = (...lines: string[]): string[] => shape('## Quay', '', ...lines);

describe('a line below a heading that names its period', () => {
  it.each([
    ['**Target: October 2030**', '(Target: October 2030)'],
    ['**Due:** October 2030', '(Due: October 2030)'],
    ['*Release date: Q3 2030*', '(Release date: Q3 2030)'],
    ['Ziel: Ende 2030', '(Ziel: Ende 2030)'],
    ['目标时间：2030年10月', '（目标时间：2030年10月）'],
    ['予定：2030年10月', '（予定：2030年10月）'],
    ['Shipped: May 2020', '(Shipped: May 2020)'],
    ['Planned for October 2030', '(Planned for October 2030)'],
  ])('is set behind it: “%s”', (line, brackets) => {
    expect(quay(line, '', '- a', '- b')).toEqual(
      [`section 2 “Quay${brackets}” @2–7`, '  points a | b @6–7'].map((expected) =>
        expected.replace('Quay(', 'Quay ('),
      ),
    );
  });

  it('stays where it says more', () => {
    expect(quay('**Target: Q1 2030, if there is sand**', '', '- a')).toEqual([
      'section 2 “Quay (Q1 2030)” @2–6',
      '  points (Target: Q1 2030, if there is sand) a @4–6',
    ]);
    expect(quay('**Target: Q1 2030** ([plan](https://a.org))', '', '### Stone', '- a').slice(0, 2)).toEqual([
      'section 2 “Quay (Q1 2030)” @2–7',
      '  prose Target: Q1 2030 (plan) @4–4',
    ]);
  });

  it('makes releases the stages of one plan', () => {
    const release = (name: string, period: string) => ['', `## ${name}`, '', `**Target: ${period}**`, '- a'];
    const { parts } = roadmapOf('# T', ...release('Oak', 'June 2030'), ...release('Elm', 'Q4 2030, at last'));
    const stages = parts.map((part) => (part.type === 'section' ? part.stage : undefined));
    expect(stages.map((stage) => stage && [stage.period.label, textOf(stage.named)])).toEqual([
      ['June 2030', 'Oak'],
      ['Q4 2030', 'Elm'],
    ]);
  });

  it.each([
    ['no period', ['**Target: a new quay**', '- a']],
    ['a sentence', ['Planned for 2030 is a quay.', '', '- a']],
    ['a time of no year', ['**ETA:** Q3', '', '- a']],
    ['one of several', ['**Target: 2030**', '- a', '', '**Target: 2035**', '- b']],
    ['that of what has its own', ['Timeline: 2030–2035', '', '### 2030', '- a', '', '### 2031', '- b']],
  ])('is none with %s', (_name, lines) => {
    expect(shape('## Crew', 'w.', '', '## Quay', '', ...lines).join()).toContain('“Quay”');
  });

  it('names nothing below a heading that has its period', () => {
    expect(shape('## Quay (Q4 2030)', '', '**Target: Q4 2030**', '- a')).toEqual([
      'section 2 “Quay (Q4 2030)” @2–5',
      '  points (Target: Q4 2030) a @4–5',
    ]);
  });
});
