import { readdirSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import { expect, it } from 'vitest';

const sided =
  /^(?:left|right|(?:margin|padding|border)-(?:left|right)(?:-.*)?|border-(?:top|bottom)-(?:left|right)-radius)$/;

/** Whether a shorthand of four sides, or of four corners, is another one at its left than at its right. */
const isLopsided = (prop: string, value: string): boolean => {
  const [one, two, three, four] = postcss.list.space(value);
  if (four === undefined) return false;
  return prop === 'border-radius' ? one !== two || three !== four : two !== four;
};

const files = readdirSync('themes').filter((name) => name.endsWith('.css'));

it.each(files)('%s speaks of start and end, so that a sheet can be turned round', (name) => {
  const found: string[] = [];
  postcss.parse(readFileSync(`themes/${name}`, 'utf8')).walkDecls((declaration) => {
    const { prop, value, parent } = declaration;
    // A column's side that the author chose is a side.
    const isChosen = parent?.type === 'rule' && /right/.test((parent as postcss.Rule).selector);
    const isSided =
      sided.test(prop) ||
      (/^(?:inset|margin|padding|border-width|border-radius)$/.test(prop) && isLopsided(prop, value)) ||
      (/^(?:text-align|float|clear)$/.test(prop) && /left|right/.test(value) && !isChosen) ||
      (/position|background/.test(prop) && /\b(?:left|right)\b/.test(value));
    if (isSided) found.push(declaration.toString());
  });
  expect(found).toEqual([]);
});
