import { describe, expect, it } from 'vitest';
import { roadmapOf } from './inline.ts';

const lines = (depth: string): string[] => [
  ...['', `${depth} Hulls`, '', '- 2030: the first keel of oak', '- 2031: ten keels'],
  ...['', `${depth} Sails`, '', '- 2030: a cloth', '- 2032: a foil'],
];

/** The names of the directions and of the phases of an article. */
const rolesIn = (...text: string[]): string[] => {
  const { parts } = roadmapOf('# Boats', ...text);
  return parts
    .flatMap((part) => [part, ...(part.type === 'section' ? part.parts : [])])
    .flatMap((part) => (part.type === 'direction' ? ['direction'] : part.role ? [part.role] : []));
};

const phases = (...names: string[]): string[] => [
  ...['', '## Steps', ''],
  ...names.flatMap((name) => [`- **${name}**`, '  - work']),
];

describe('a section of the phases of a plan', () => {
  it.each([
    ['Phase 1: Trial (2030–2031)', 'Phase 2: Sale (2032–2034)'],
    ['第一阶段（2030—2031年）', '第二阶段（2032—2034年）'],
    ['1단계 구축(2030~2031)', '2단계 확장(2032~)'],
    ['1. Etappe: Aufbau (2030–2031)', '2. Etappe: Betrieb (2032–2034)'],
    ['フェーズ1：準備（2030～2031年）', 'フェーズ2：展開（2032～2034年）'],
    ['المرحلة 1 (2030–2031)', 'المرحلة 2 (2032–2034)'],
  ])('is no direction beside the others where its parts are counted: %s', (...names) => {
    expect(rolesIn(...lines('##'), ...phases(...names))).toEqual(['direction', 'direction', 'phases']);
  });

  it('is none above or below them where they are not', () => {
    const steps = phases('Trial (2030–2031)', 'Sale (2032–2034)');
    expect(rolesIn('', '## Fields', ...lines('###'), ...steps)).toEqual(['direction', 'direction', 'phases']);
    expect(rolesIn(...lines('##'), ...steps)).toEqual(['direction', 'direction', 'direction']);
  });

  it('is of one plan with them, which is a third of the article with it', () => {
    const steps = phases('Phase 1: Trial (2030–2031)', 'Phase 2: Sale (2032–2034)');
    const others = ['', '## Yard', '', 'The yard works on. '.repeat(15)];
    expect(rolesIn(...lines('##'), ...steps, ...others)).toEqual(['direction', 'direction', 'phases']);
  });

  it('is a direction where others are told along its spans', () => {
    const others = ['', '## Oars', '', '- 2030–2031: ash', '- 2035: oak'];
    expect(
      rolesIn(...lines('##'), ...others, ...phases('Phase 1 (2030–2031)', 'Phase 2 (2032–2034)')),
    ).toEqual(Array(4).fill('direction'));
  });

  it('is one where it is the plan, and the others are short beside it', () => {
    const long = Array(20).fill('  - the yard works on');
    const steps = phases('Phase 1 (2030–2031)', 'Phase 2 (2032–2034)');
    expect(rolesIn(...lines('##'), ...steps, ...long)).not.toContain('phases');
  });

  it('may end in a year that the others tell of, and stand beside one that is told by months', () => {
    const years = [
      '',
      '### Sails',
      '- 2026: a',
      '- 2028: b',
      '- 2030: c',
      '',
      '### Winds',
      '- 2026: d',
      '- 2028: e',
    ];
    const months = ['', '### Nets', '* 2026.03 first net', '* 2028.01 deep net', '* 2030.12 all nets'];
    const steps = phases('Step 1 (2026–2027)', 'Step 2 (2028–2029)', 'Step 3 (2030)');
    expect(rolesIn('', '## Fields', ...years, ...months, ...steps)).toEqual([
      ...['direction', 'direction', 'direction', 'phases'],
    ]);
  });
});
