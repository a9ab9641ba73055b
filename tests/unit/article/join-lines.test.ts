import type { Paragraph, PhrasingContent } from 'mdast';
import { expect, it } from 'vitest';
import { joinLines } from '../../../src/article/join-lines.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const bold = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const joined = (...children: PhrasingContent[]): string[] => {
  const paragraph: Paragraph = { type: 'paragraph', children };
  joinLines(paragraph);
  return paragraph.children.map((node) =>
    node.type === 'text' ? node.value : JSON.stringify((node as { children: unknown }).children),
  );
};

it.each([
  ['oak\nash', 'oak ash'],
  ['oak \t\r\n  ash', 'oak ash'],
  ['oak\rash', 'oak ash'],
  ['船\n港', '船港'],
  ['ふね\nみなと', 'ふねみなと'],
  ['船\noak', '船 oak'],
  ['oak\n港', 'oak 港'],
  ['船。\n港', '船。港'],
  ['船”\n港', '船”港'],
  ['oak”\nash', 'oak” ash'],
  ['“\n港', '“港'],
  ['“\nash', '“ ash'],
  ['…\n…', '… …'],
  ['배\n항구', '배 항구'],
  ['船。\n24％', '船。24％'],
  ['我们有\n24只船', '我们有24只船'],
  ['ふね24\n隻', 'ふね24隻'],
  ['另有 3 只，我们有\n24 只', '另有 3 只，我们有 24 只'],
  ['oak\n24', 'oak 24'],
  ['배\n24척', '배 24척'],
  ['\noak', 'oak'],
  ['oak\n', 'oak'],
  ['\n港', '港'],
])('a line end shows a space but between Chinese or Japanese characters: %j', (value, expected) => {
  expect(joined(text(value))).toEqual([expected]);
});

it('looks at what stands beside the text', () => {
  expect(joined(bold('oak'), text('\nash\n'), bold('elm')).filter((one) => !one.startsWith('['))).toEqual([
    ' ash ',
  ]);
  expect(joined(bold('船'), text('\n港\n'), bold('岸')).filter((one) => !one.startsWith('['))).toEqual([
    '港',
  ]);
  expect(joined({ type: 'emphasis', children: [text('oak\nash')] })).toEqual([
    JSON.stringify([text('oak ash')]),
  ]);
});

it('looks no further than forty characters for what tells', () => {
  const dots = (count: number) => '…'.repeat(count);
  expect(joined(text(`oak${dots(39)}\n港`))).toEqual([`oak${dots(39)} 港`]);
  expect(joined(text(`oak${dots(40)}\n港`))).toEqual([`oak${dots(40)}港`]);
  expect(joined(text(`港\n${dots(39)}oak`))).toEqual([`港 ${dots(39)}oak`]);
  expect(joined(text(`港\n${dots(40)}oak`))).toEqual([`港${dots(40)}oak`]);
});
