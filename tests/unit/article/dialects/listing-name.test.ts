import { expect, it } from 'vitest';
import { nameOfListing } from '../../../../src/article/dialects/listing-name.ts';

it.each([
  ['ts title="src/a.ts" {2}', 'src/a.ts'],
  ["ts title='Two words' {2}", 'Two words'],
  ['py filename=a.py', 'a.py'],
  ['{.python filename="b.py"}', 'b.py'],
  ['js:title=src/c.js', 'src/c.js'],
  ['sh [npm]', 'npm'],
  ['js{4} [d.js]', 'd.js'],
  ['js[d.js]', 'd.js'],
  ['js{4}[d.js]', 'd.js'],
  ['ts twoslash "x"[npm]', 'npm'],
  ['ts title=a.ts [npm]', 'a.ts'],
  ['ts "[npm]"', undefined],
  ["ts '[npm]'", undefined],
  ['ts twoslash "x" [npm]', 'npm'],
  ['ts ([npm])', undefined],
  ['ts [ ]', undefined],
  ['ts file=a.ts', 'a.ts'],
  ['ts caption="Oak"', 'Oak'],
  ['ts name: Oak', 'Oak'],
  ['ts {title="Oak"}', 'Oak'],
  ['ts subtitle="Oak"', undefined],
  ['js a.js(3)', undefined],
  ['js src/a.js,b', undefined],
  ['js src/bin', 'src/bin'],
  ['js .env', undefined],
  ['js a.1', undefined],
  ['js:server.js', 'server.js'],
  ['ts src/e.ts', 'src/e.ts'],
  ['title="" x', undefined],
  ['ts:line-numbers {1,2}', undefined],
  ['ts twoslash', undefined],
  ['c++', undefined],
  ['{r, echo=FALSE}', undefined],
  ['objective-c', undefined],
])('%j is called %j', (info, name) => expect(nameOfListing(info)).toEqual(name ? { name } : {}));

it.each([
  ['src/a.ts', 'ts'],
  ['main.PY {2}', 'py'],
  ['bin/run', ''],
])('the path %j has the language %j', (info, language) => {
  expect(nameOfListing(info)).toEqual({ name: info.split(' ')[0], language });
});
