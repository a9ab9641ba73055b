import { expect, it } from 'vitest';
import { toldIn } from './written.ts';

const classesOf = (...points: string[]): unknown =>
  toldIn(/list/, '# T', '', '## Trees', '', ...points.map((point) => `- ${point}`))[0]?.is;

it('sets many points of a few words and a figure each in columns', () => {
  const six = ['Oak', 'Ash', 'Elm', 'Yew', 'Fir', 'Box'];
  expect(classesOf(...six.map((tree, at) => `${tree}: ${at}5%`))).toContain('columns');
  expect(classesOf(...six.map((tree) => `${tree} ★★☆`))).toContain('columns');
  expect(classesOf(...six.map((tree) => `${tree} grows`))).not.toContain('columns');
  expect(classesOf(...six.slice(1).map((tree) => `${tree} 5%`))).not.toContain('columns');
});
