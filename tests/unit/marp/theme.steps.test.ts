import { readdirSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import { expect, it } from 'vitest';
import { mostSteps, stepClass } from '../../../src/model/measurement.ts';

const files = readdirSync('themes').filter((name) => name.endsWith('.css'));
const rulesOf = (name: string): postcss.Rule[] => {
  const rules: postcss.Rule[] = [];
  postcss.parse(readFileSync(`themes/${name}`, 'utf8')).walkRules((rule) => void rules.push(rule));
  return rules;
};

// Marp sets its own place of the slide before each selector, and takes a section within brackets for one inside.
it.each(files)('%s names slides outside brackets', (name) => {
  const within = rulesOf(name).flatMap(
    ({ selector }) => selector.match(/:is\((?:[^()]*,)?\s*section\s*[,)]/g) ?? [],
  );
  expect(within).toEqual([]);
});

it('the base answers to each step, evenly', () => {
  const tightness = (step: number): string | undefined => {
    const rule = rulesOf('frame.css').find(({ selector }) => selector === `section.${stepClass(step)}`);
    return rule?.nodes.flatMap((node) => (node.type === 'decl' ? node.value : []))[0];
  };
  for (let step = 1; step <= mostSteps; step++) expect(Number(tightness(step))).toBeCloseTo(step / mostSteps);
});
