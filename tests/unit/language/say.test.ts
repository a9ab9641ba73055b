import { describe, expect, it } from 'vitest';
import { messagesZh } from '../../../src/language/messages/zh.ts';
import { keyOf, messagesFor, phrase, say } from '../../../src/language/say.ts';

describe('messagesFor', () => {
  it.each(['zh_CN.UTF-8', 'zh-Hans-CN', 'zh_TW', 'zh', 'ZH_cn'])('knows Chinese as %s', (locale) => {
    expect(messagesFor(locale)).toBe(messagesZh);
  });

  it.each(['C', 'POSIX', 'en_US.UTF-8', 'de_DE', 'zha_CN', ''])('leaves %j to English', (locale) => {
    expect(messagesFor(locale)).toBeUndefined();
  });
});

describe('phrase', () => {
  const parts = ['slide ', ' of ', ''];

  it('puts the values where the other language has them', () => {
    const known = { [keyOf(parts)]: '共 {1} 页，第 {0} 页' };
    expect(phrase(parts, [3, 12], known)).toBe('共 12 页，第 3 页');
  });

  it('takes values as they are', () => {
    expect(phrase(['', ''], ['{0} $& {1}'], { '{0}': '“{0}”' })).toBe('“{0} $& {1}”');
  });

  it('is the text as written where nothing is known', () => {
    expect(phrase(parts, [3, 12], {})).toBe('slide 3 of 12');
    expect(phrase(parts, [3, 12], undefined)).toBe('slide 3 of 12');
  });
});

describe('say', () => {
  it('speaks English in the locale of the tests', () => {
    expect(say`there is no file ${'a.md'}`).toBe('there is no file a.md');
  });
});
