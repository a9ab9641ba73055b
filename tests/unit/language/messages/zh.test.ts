import { readdirSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { messagesZh } from '../../../../src/language/messages/zh.ts';
import { keyOf } from '../../../../src/language/say.ts';

/** Every message in the program's source: what is behind a `say`. */
function keysIn(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  const keys: string[] = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type === 'Identifier' && tag.name === 'say')
        keys.push(keyOf(quasi.quasis.map(({ value }) => value.cooked ?? '')));
    },
  }).visit(parseSync(path, source).program);
  return keys;
}

const keys = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => keysIn(`src/${name}`));

const holesIn = (text: string): string[] => [...new Set(text.match(/\{\d+\}/g))].sort();

describe('the messages in Chinese', () => {
  it('are there for every message of the program', () => {
    expect(keys.length).toBeGreaterThan(500);
    expect(keys.filter((key) => !Object.hasOwn(messagesZh, key))).toEqual([]);
  });

  it('are those of the program alone', () => {
    expect(Object.keys(messagesZh).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('hold the same values', () => {
    const wrong = Object.entries(messagesZh).filter(
      ([key, text]) => holesIn(key).join() !== holesIn(text).join(),
    );
    expect(wrong).toEqual([]);
  });

  it('are Chinese', () => {
    const wrong = Object.values(messagesZh).filter((text) => !/[\p{Script=Han}，。：“（]/u.test(text));
    expect(wrong).toEqual([]);
  });
});
