import { expect, it } from 'vitest';
import { reading, shown } from './reading.ts';

it.each([
  ['js{4}', '```js {4}|a|```'],
  ['ts twoslash {2,3}', '```ts {2-3}|a|```'],
  ['{1}', '```text {1}|a|```'],
  ['', '```|a|```'],
  ['sh [a.sh]', '`a.sh`|```sh|a|```'],
  ['src/a.ts', '`src/a.ts`|```ts|a|```'],
])('a fence of %j', (info, expected) => expect(shown(`\`\`\`${info}`, 'a', '```')).toBe(expected));

it.each([
  [['Write this:'], 'Write this:\\|`a.ts`|```ts|a|```'],
  [['**Step one**'], '**Step one**|`a.ts`|```ts|a|```'],
  [['- One'], '- One|`a.ts`|```ts|a|```'],
  [['# One'], '# One|`a.ts`|```ts|a|```'],
  [['The quay is old.'], 'The quay is old.\\|`a.ts`|```ts|a|```'],
  [
    [`${'The quay is old. '.repeat(9)}Yes.`],
    `${'The quay is old. '.repeat(9)}Yes.|\`a.ts\`|\`\`\`ts|a|\`\`\``,
  ],
  [
    [`${'The quay is old. '.repeat(9)}See:`],
    `${'The quay is old. '.repeat(9)}See:\\|\`a.ts\`|\`\`\`ts|a|\`\`\``,
  ],
])('the name of a listing stands below %j', (above, expected) =>
  expect(shown(...above, '', '```ts title="a.ts"', 'a', '```')).toBe(expected));

it('the name stands where the fence has it', () => {
  const { tree } = reading('x', '', '> ```ts title="a.ts"', '> a', '> ```');
  const quotation = tree.children[1];
  const label = quotation?.type === 'blockquote' ? quotation.children[0] : undefined;
  expect(label?.position?.start).toEqual({ line: 3, column: 16, offset: 18 });
  expect(label?.position?.end).toEqual({ line: 3, column: 20, offset: 22 });
});

it('the name stands where the fence begins if it is written otherwise', () => {
  const [label] = reading('```ts title="a&amp;b.ts"', 'a', '```').tree.children;
  expect(label?.position).toEqual({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 7, offset: 6 },
  });
});

it('makes a formula of a fence of mathematics', () => {
  expect(shown('```math', '\\sqrt{x}', '```')).toBe('$$|\\sqrt{x}|$$');
});
