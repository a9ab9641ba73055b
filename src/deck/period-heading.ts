import { isOfYears } from '../article/period.ts';
import { textOf } from '../article/phrasing.ts';
import { withoutNumber } from '../article/title.ts';
import type { Heading, Slide } from '../model/deck.ts';
import type { Period, Title } from '../model/roadmap.ts';
import { compactClass, datedClass } from './heroes.ts';
import { emphasis, text } from './nodes.ts';
import { shownTitleNotes } from './title-notes.ts';
import { spelled } from './wording.ts';

/** The class of a slide of another layout than that of a period, with one in its title. */
export const timedClass = 'timed';

/** How a slide is headed, and what that asks for. */
type Headed = Pick<Slide, 'classes' | 'notes'> & { heading: Heading };

/** A period or a number before the name of what it marks. */
export const markedHeading = (title: Title, mark: string): Headed => ({
  heading: { depth: 2, children: [emphasis(text(mark)), text(' '), ...title.named] },
  classes: [],
  notes: shownTitleNotes(title, mark + textOf(title.named)),
});

/** The heading of a title that says of when it is: the period as its hero, or beside a name that it dates. */
export function periodHeading(title: Title, period: Period): Headed {
  const { label } = period;
  if (!isDatedName(title, period)) return markedHeading(title, label);
  const { named } = title;
  return {
    heading: { depth: 2, children: [...named, text(' '), emphasis(text(label))] },
    classes: [compactClass, datedClass],
    notes: shownTitleNotes(title, textOf(named) + label),
  };
}

/** Whether a title is a name with its date behind it: 4.2 (May 2026). What is planned for years is told by these. */
function isDatedName({ whole, named }: Title, period: Period): boolean {
  const name = spelled(textOf(named));
  const written = textOf(whole);
  const opensWithName = [written, withoutNumber(written)].some((title) => spelled(title).startsWith(name));
  return name !== '' && opensWithName && !isOfYears(period);
}
