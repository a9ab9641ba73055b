import { describe, expect, it } from 'vitest';
import { toAction } from '../../../../src/player/client/keys.ts';

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
