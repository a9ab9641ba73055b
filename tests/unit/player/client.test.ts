import { describe, expect, it } from 'vitest';
import { toAction } from '../../../src/player/client/keys.ts';
import { toMessage } from '../../../src/player/client/messages.ts';
import { toComparable, toFound } from '../../../src/player/client/search.ts';
import {
  stopped,
  toClock,
  toElapsed,
  toEntered,
  toReset,
  toTimer,
  toToggled,
} from '../../../src/player/client/timer.ts';
import { makeWheel } from '../../../src/player/client/wheel.ts';
import { fill } from '../../../src/player/client/words.ts';
import { toPlayerCharacters, toStrings } from '../../../src/player/strings.ts';

const press = (key: string, code = '', shiftKey = false) => toAction({ key, code, shiftKey });

describe('toAction', () => {
  it('knows clickers and both ways of the space bar', () => {
    expect(press('PageDown')).toEqual({ type: 'next' });
    expect(press(' ', 'Space', true)).toEqual({ type: 'previous' });
    expect(press('.')).toEqual({ type: 'toggle', mode: 'black' });
    expect(press('F5')).toBe('fullscreen');
  });

  it('knows the letter keys on other layouts and behind an input method', () => {
    expect(press('а', 'KeyF')).toBe('fullscreen');
    expect(press('Process', 'KeyO')).toEqual({ type: 'toggle', mode: 'overview' });
    expect(press('F', 'KeyF', true)).toBe('fullscreen');
    expect(press('？', 'Slash', true)).toEqual({ type: 'sheet', sheet: 'help' });
  });

  it('leaves other keys to the browser', () => {
    for (const key of ['Tab', 'F6', 'x', 'constructor', 'Shift']) expect(press(key)).toBeUndefined();
  });
});

describe('makeWheel', () => {
  const feed = (turns: [number, number][]): number => {
    const wheel = makeWheel();
    return turns.reduce((sum, [time, delta]) => sum + wheel({ time, delta }), 0);
  };

  it('takes a trackpad’s swipe with its glide as one step', () => {
    const glide = Array.from({ length: 60 }, (_, i): [number, number] => [i * 16, 90 * 0.93 ** i]);
    expect(feed(glide)).toBe(1);
  });

  it('takes each notch of a mouse wheel as a step', () => {
    expect(
      feed([
        [0, 100],
        [400, 100],
        [800, 100],
      ]),
    ).toBe(3);
    expect(
      feed([
        [0, -120],
        [500, -120],
      ]),
    ).toBe(-2);
  });

  it('does not move at a light touch', () =>
    expect(
      feed([
        [0, 20],
        [500, 20],
        [1000, 20],
      ]),
    ).toBe(0));

  it('turns back at once', () =>
    expect(
      feed([
        [0, 100],
        [300, -100],
      ]),
    ).toBe(0));
});

describe('timer', () => {
  it('counts only while it runs', () => {
    const paused = toToggled(toToggled(stopped, 1000), 4000);
    expect(toElapsed(paused, 99_000)).toBe(3000);
    const again = toToggled(paused, 100_000);
    expect(toElapsed(again, 102_000)).toBe(5000);
    expect(toElapsed(toReset(again, 103_000), 103_500)).toBe(500);
    expect(toReset(paused, 5)).toEqual(stopped);
  });

  it('starts by itself when a talk moves on, and no other time', () => {
    const begun = toEntered(stopped, 1000, true);
    expect(begun).toEqual({ passed: 0, since: 1000, entered: 0 });
    expect(toEntered(stopped, 1000, false)).toEqual(stopped);
    const paused = toToggled(begun, 4000);
    expect(toEntered(paused, 9000, true)).toEqual({ passed: 3000, since: undefined, entered: 3000 });
    expect(toEntered(begun, 8000, true)).toEqual({ passed: 0, since: 1000, entered: 7000 });
  });

  it('is read again as it was kept, or stands at zero', () => {
    const kept = { passed: 20, since: 1000, entered: 7 };
    expect(toTimer(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    for (const broken of [null, 'x', {}, { passed: '1', entered: 0 }, { passed: Number.NaN, entered: 0 }])
      expect(toTimer(broken)).toEqual(stopped);
  });

  it('is written as people read it', () => {
    expect([0, 65_000, 4_025_999].map(toClock)).toEqual(['0:00', '1:05', '1:07:05']);
  });
});

describe('toMessage', () => {
  it('reads what the other window says', () => {
    const state = { type: 'state', index: 3, mode: 'black', light: true, leaving: false };
    const timer = { passed: 5, since: undefined, entered: 2 };
    expect(toMessage({ roadmapDeck: { ...state, timer, more: 1 } })).toEqual({ ...state, timer });
    expect(toMessage({ roadmapDeck: { type: 'hello', timer: 'late' } })).toEqual({
      type: 'hello',
      timer: stopped,
    });
    expect(toMessage({ roadmapDeck: { type: 'point', x: 0, y: 0.5 } })).toEqual({
      type: 'point',
      x: 0,
      y: 0.5,
    });
    expect(
      toMessage({ roadmapDeck: { type: 'command', command: { type: 'goto', index: 2, more: 1 } } }),
    ).toEqual({
      type: 'command',
      command: { type: 'goto', index: 2 },
    });
    const held = { type: 'command', command: { type: 'next', held: true } };
    expect(toMessage({ roadmapDeck: held })).toEqual(held);
  });

  it.each([
    null,
    'hello',
    {},
    { roadmapDeck: null },
    { roadmapDeck: { type: 'state', index: -1, mode: 'show' } },
    { roadmapDeck: { type: 'state', index: 1, mode: 'presenter' } },
    { roadmapDeck: { type: 'command', command: { type: 'goto', index: '1' } } },
    { roadmapDeck: { type: 'command', command: { type: 'follow', index: 1, light: true, leaving: true } } },
    { roadmapDeck: { type: 'command', command: { type: 'toggle', mode: 'read' } } },
    { roadmapDeck: { type: 'point', x: 1.5, y: 0 } },
    { roadmapDeck: { type: 'point', x: Number.NaN, y: 0 } },
    { roadmapDeck: { type: 'point', x: '0', y: 0 } },
    { roadmapDeck: { type: 'command', command: { type: 'toggle', mode: 'presenter' } } },
  ])('refuses %j', (data) => expect(toMessage(data)).toBeUndefined());
});

describe('toFound', () => {
  it('does not mind places to break a line', () =>
    expect(toComparable('从单\u200b一模\u00ad型')).toBe('从单一模型'));

  const texts = ['第 7 页 transformer', '上下文 75% 第 1 页', 'Größe ＡＩ'].map(toComparable);
  it('prefers the query as written', () =>
    expect(toFound(toComparable('第 7 页'), texts)).toEqual([true, false, false]));
  it('falls back to all words', () => expect(toFound('页 75%', texts)).toEqual([false, true, false]));
  it('looks past case, width and accents', () =>
    expect(toFound(toComparable('grosse ai'.replace('ss', 'ß')), texts)).toEqual([false, false, true]));
  it('finds all for an empty query', () => expect(toFound('', texts)).toEqual([true, true, true]));
});

describe('strings', () => {
  it('go by the language', () => {
    expect(toStrings('zh-Hant').next).toBe('下一页');
    expect(toStrings('ja').next).toBe('Next slide');
    expect(toStrings('zhx').next).toBe('Next slide');
  });

  it('list the characters that an embedded face needs', () => {
    const characters = toPlayerCharacters('zh-CN');
    for (const character of '演讲者窗口第页共：0/附落后目录') expect(characters).toContain(character);
    for (const character of '{}⏎') expect(toPlayerCharacters('en')).not.toContain(character);
  });

  it('are filled in one after the other', () => {
    expect(fill('{} / {}: {}', 3, 12, '{}')).toBe('3 / 12: {}');
    expect(fill('none')).toBe('none');
  });

  it('have the same gaps in every language', () => {
    const gaps = (lang: string) =>
      Object.entries(toStrings(lang)).map(([name, text]) => [name, String(text).split('{}').length]);
    expect(gaps('zh')).toEqual(gaps('en'));
    expect(toStrings('zh').keys).toHaveLength(toStrings('en').keys.length);
  });

  it('tell a key for every command that has one', () => {
    const told = toStrings('en').keys.flatMap(({ keys }) => keys);
    for (const key of 'ocrlfptbw/?') expect(told).toContain(key.toUpperCase());
  });
});
