import { offsetOf, positionOf } from '../article/outline.ts';
import { isOfYears } from '../article/period.ts';
import { textOf } from '../article/phrasing.ts';
import { toTitle, withoutNumber } from '../article/title.ts';
import { nounLabel } from '../language/chapter-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Heading, Slide } from '../model/deck.ts';
import type { Block, Forecast, Period, Title } from '../model/roadmap.ts';
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
  heading: {
    depth: 2,
    children: [emphasis(text(mark)), ...(title.named.length > 0 ? [text(' '), ...title.named] : [])],
  },
  classes: [],
  notes: shownTitleNotes(title, mark + textOf(title.named)),
});

/** A title and its period. */
type Dated = Pick<Forecast, 'title' | 'period'>;

/**
 * The heading of a title that says of when it is: the period as its hero, or beside a name that it dates.
 * @param peers what stands beside it, and looks as it does
 */
export function periodHeading(title: Title, period: Period, peers: Dated[] = []): Headed {
  const { label } = period;
  if (!isDatedName({ title, period }, peers)) return markedHeading(title, label);
  const { named } = title;
  const date = phraseEnd(title) ?? label;
  return {
    heading: { depth: 2, children: [...named, text(' '), emphasis(text(date))] },
    classes: [compactClass, datedClass],
    notes: shownTitleNotes(title, textOf(named) + date),
  };
}

/** A heading of this weight, in Chinese characters, has room in one line in the place of its period. */
const heroRoom = 13;

/** That of a period: one phrase with a name that it shares with its peers, its title as it is written is the hero. */
export function forecastHeading({ title, period, sharesName, blocks }: Forecast, peers: Forecast[]): Headed {
  const called = toTitle(title.whole, title.position).named;
  const written = textOf(called);
  const isPhrase = sharesName && !mark.test(written.replace(period.label, ''));
  if (!isPhrase || isWithin(blocks[0], title) || weightOf(written) > heroRoom)
    return periodHeading(title, period, peers);
  return {
    heading: { depth: 2, children: [emphasis(...called)] },
    classes: [],
    notes: shownTitleNotes(title, written),
  };
}

/** What parts a period from its name. */
const mark = /[^\p{L}\p{M}\p{N}\s'’]/u;

/** Whether a text stands in the same line as the title that it is told of. */
const isWithin = (block: Block | undefined, { position }: Title): boolean =>
  block !== undefined && offsetOf(positionOf(block).start) < offsetOf(position.end);

/**
 * Whether a title is a name with its date behind it: 4.2 (May 2026). What is planned for years is told by these, unless it is
 * counted, or a name beside it has a date of another kind, or is a phrase that only its date ends.
 */
export const isDatedName = (one: Dated, peers: Dated[] = []): boolean =>
  opensWithName(one) &&
  (isCounted(one) ||
    [one, ...peers].some((peer) => opensWithName(peer) && (!isOfYears(peer.period) || isLongPhrase(peer))));

const isLongPhrase = ({ title }: Dated): boolean =>
  phraseEnd(title) !== undefined && weightOf(writtenOf(title)) > heroRoom;

/** The words with its date that a title ends with as one phrase, no mark before them: until 2030. */
function phraseEnd(title: Title): string | undefined {
  const [name, written] = [textOf(title.named), writtenOf(title)];
  const end = name !== '' && written.startsWith(name) ? written.slice(name.length) : '';
  return /^\s*\p{L}/u.test(end) ? end.trim() : undefined;
}

const writtenOf = ({ whole, position }: Title): string => textOf(toTitle(whole, position).named);

function opensWithName({ title: { whole, named } }: Dated): boolean {
  const name = spelled(textOf(named));
  const written = textOf(whole);
  return name !== '' && [written, withoutNumber(written)].some((title) => spelled(title).startsWith(name));
}

const isCounted = ({ title: { named } }: Dated): boolean => nounLabel(textOf(named)) !== undefined;
