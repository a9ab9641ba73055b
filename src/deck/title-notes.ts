import { textOf } from '../article/phrasing.ts';
import { withoutNumber } from '../article/title.ts';
import type { Title } from '../model/roadmap.ts';
import { addressesIn } from './slide.ts';
import { spelled } from './wording.ts';

/**
 * What a slide that shows a group's period and name does not show of its title, for the notes: the title as written where
 * the period stands elsewhere in it, and addresses that its name leaves out.
 * @param shown the name as the slide shows it, with its period
 */
export function shownTitleNotes({ whole, named }: Title, shown = textOf(named)): string[] {
  const written = textOf(whole);
  // Behind its period a name opens with a capital.
  const told = spelled(shown).toLowerCase();
  const isWhole = [written, withoutNumber(written)].some((title) =>
    told.includes(spelled(title).toLowerCase()),
  );
  const addresses = new Set(named.flatMap(addressesIn));
  const others = whole.flatMap(addressesIn).filter((address) => !addresses.has(address));
  return isWhole ? others : [written, ...others];
}
