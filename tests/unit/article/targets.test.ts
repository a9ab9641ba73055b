import { describe, expect, it } from 'vitest';
import { aimsOf } from '../deck/written.ts';

const aims = (...sections: string[][]): string[] =>
  aimsOf(...sections).map(({ is, title, shows }) => `${is} ${title} ${shows}`);

const steps = (first: string): string[] => ['**Steps**', `- ${first}\n- Tell the town`];
const inDirections = (shown: string[]): boolean => shown.some((one) => /^(?:roadmap|divider)/.test(one));

describe('the date by which sections beside each other reach what they tell', () => {
  it('is a line of its section, where each has one beside other parts', () => {
    const shown = aims(
      [...steps('Raise the wall'), '**By the end of 2028:** no flood on the north quay.'],
      [...steps('Change the engines'), '**By mid-2027:** half as loud at the school.'],
    );
    expect(inDirections(shown)).toBe(false);
    expect(shown.find((one) => one.includes('Dry quays **Steps'))).toContain(
      '- Tell the town\n\n**By the end of 2028:** no flood on the north quay.',
    );
    expect(shown.find((one) => one.includes('Quiet nights **Steps'))).toContain(
      'half as loud at the school.',
    );
  });

  it('stands below the fields of its section as one of them', () => {
    const shown = aims(
      ['**Owner:** the pilots.', '**By the end of 2028:** no flood.'],
      ['**Owner:** the crane crew.', '**By the end of 2028:** half as loud.'],
    );
    expect(inDirections(shown)).toBe(false);
  });

  it('is a line behind a list with a name in plain type', () => {
    const plain = ['Steps:', '- Raise the wall\n- Tell the town', '**By the end of 2028:** no flood.'];
    const shown = aims(plain, plain).filter((one) => one.includes('Steps:'));
    expect(shown.length).toBe(2);
    expect(shown.every((one) => one.includes('town\n\n**By the end of 2028:**'))).toBe(true);
  });

  it('is a stop of a timeline behind parts with names of their own', () => {
    const told = (name: string): string[] => [
      `**${name}**`,
      '- It works\n- It is cheap',
      '**2028:** all over town.',
    ];
    expect(inDirections(aims(told('The first pump'), told('The silent crane')))).toBe(true);
  });

  it('is a stop of a timeline where a section has several, or nothing beside it', () => {
    const two = ['**2027:** half as loud.', '**2028:** no flood.'];
    expect(inDirections(aims([...steps('Raise the wall'), ...two], [...steps('Move cranes'), ...two]))).toBe(
      true,
    );
    expect(inDirections(aims(['It floods.', '**2027:** half.'], ['It is loud.', '**2028:** none.']))).toBe(
      true,
    );
  });
});
