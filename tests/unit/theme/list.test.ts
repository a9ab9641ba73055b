import { describe, expect, it } from 'vitest';
import { descriptionOf, formatThemes, listThemes } from '../../../src/theme/list.ts';

describe('theme list', () => {
  it('names the themes that can be named, and describes each', async () => {
    const themes = await listThemes();
    expect(themes.map(({ name }) => name)).toEqual([
      ...['route', 'folio', 'signal', 'stage'],
      ...['default', 'gaia', 'uncover'],
    ]);
    for (const { description } of themes) expect(description).not.toBe('');
    expect(formatThemes(themes)).toMatch(/^route {4}Light/);
  });

  it('takes a description from the head comment alone', () => {
    expect(descriptionOf('/*\n * @theme a\n * @description One line \n * more\n */')).toBe('One line');
    expect(descriptionOf('/* @theme a @description short */')).toBe('short');
    expect(descriptionOf('/* @theme a */')).toBe('');
  });
});
