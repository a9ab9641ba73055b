import type { Paragraph } from 'mdast';
import { isSentence } from '../article/masthead-fields.ts';
import { textOf } from '../article/phrasing.ts';
import { leadsOnly } from '../language/telling-words.ts';
import type { Layout, Slide } from '../model/deck.ts';
import { claimClass } from './claim.ts';
import { hasWord } from './empty-titles.ts';
import { besideBoth, runningText } from './join-texts.ts';
import { weightIn } from './lines.ts';
import { isFormula } from './passages.ts';
import { notesOf, type Planner } from './slide.ts';

/** What leads to something in more than this, in Chinese characters, says something by itself. */
const leadRoom = 60;

/** More than this names nothing, in Chinese characters. */
const labelRoom = 16;

/** Such slides have room for a paragraph above what they show. */
const introducible = new Set<Layout>(['list', 'table', 'roadmap', 'code', 'quotation', 'takeaways']);

/**
 * Slides in their order: what only leads to the next stands above that. Each other knows whether it tells of the same as
 * one before it, and may be shown with that where both fit, once what is between them is under their heading too.
 */
export function joinShortSlides(slides: readonly Slide[], planner: Planner): Slide[] {
  const joined: Slide[] = [];
  for (const slide of slides) {
    const last = joined.at(-1);
    const whole = last && ledBy(last, slide, planner);
    const parted = last && !whole ? leadApart(last, slide, planner) : undefined;
    if (whole) joined.splice(-1, 1, whole);
    else if (parted) joined.splice(-1, 1, parted.text, parted.led);
    else
      joined.push(
        joined.some((one) => isOneTopic(one, slide, planner)) ? { ...slide, follows: true } : slide,
      );
  }
  return joined;
}

function isOneTopic(one: Slide, other: Slide, { directives }: Planner): boolean {
  if (!one.heading || one.heading.children !== other.heading?.children) return false;
  return !isSpokenOf(one, directives) && !isSpokenOf(other, directives);
}

/** Whether the author has a word on what a slide tells. */
export const isSpokenOf = ({ sources }: Slide, directives: Planner['directives']): boolean =>
  sources.some((position) => hasWord({ position }, directives));

/** A slide with the one before it, where that only leads to it: above what it shows, or in its notes. */
const ledBy = (last: Slide, slide: Slide, planner: Planner): Slide | undefined =>
  isOneTopic(last, slide, planner)
    ? withLead(last, slide, planner.lang)
    : withLeadNoted(last, slide, planner);

/** The same where only the last paragraph of the one before it leads to it. */
function leadApart(last: Slide, slide: Slide, planner: Planner): { text: Slide; led: Slide } | undefined {
  const [lead, before] = [last.content.at(-1), last.content.slice(0, -1)];
  const isText = last.layout === 'prose' && !last.classes.includes(claimClass) && before.length > 0;
  if (!isText || lead?.type !== 'paragraph') return undefined;
  const notes = notesOf([lead]);
  const led = ledBy({ ...last, content: [lead], notes }, slide, planner);
  const rest = last.notes.filter((note) => !notes.includes(note));
  return led && { text: { ...last, content: before, notes: rest }, led };
}

/** A slide below the paragraph that is all of the one before it, where that only leads to it. */
function withLead(last: Slide, slide: Slide, lang: string): Slide | undefined {
  const lead = leadOf(last, lang) ?? labelOf(last, lang);
  if (!lead || !introducible.has(slide.layout) || slide.content[0]?.type === 'paragraph') return undefined;
  const { follows } = last;
  const joined = { ...slide, content: [lead, ...slide.content], ...besideBoth(last, slide, [lead]) };
  return follows ? { ...joined, follows } : joined;
}

/**
 * A group, or a period, whose notes begin with what only leads to it and to those behind it: above its points, that would
 * be theirs. What is a group itself has a title that stands nowhere else.
 */
function withLeadNoted(last: Slide, slide: Slide, { lang, directives }: Planner): Slide | undefined {
  const isWithin = slide.row !== undefined || (slide.period !== undefined && standsUnder(slide, last));
  if (!isWithin || last.row || !leadOf(last, lang) || isSpokenOf(last, directives)) return undefined;
  return { ...slide, ...besideBoth(last, slide, []) };
}

/** Whether the title of one slide is in the head of another: it is not lost with the slide. */
const standsUnder = ({ header = [] }: Slide, { heading }: Slide): boolean =>
  textOf(header).includes(textOf(heading?.children ?? []));

/** The paragraph that is all of a slide, where it is a few words set off from text, which name what stands below them. */
function labelOf(slide: Slide, lang: string): Paragraph | undefined {
  const [label, ...others] = runningText(slide, lang) ?? [];
  const [words, ...beside] = label?.children ?? [];
  if (!label || others.length + beside.length > 0) return undefined;
  const isSetOff = words?.type === 'emphasis' || words?.type === 'strong';
  return isSetOff && weightIn(label) <= labelRoom && !isSentence(textOf(label)) ? label : undefined;
}

/** The paragraph that is all of a slide, where it only leads to what follows. */
function leadOf(slide: Slide, lang: string): Paragraph | undefined {
  const [lead, ...others] = runningText(slide, lang) ?? [];
  if (!lead || others.length > 0 || isFormula(lead)) return undefined;
  return weightIn(lead) <= leadRoom && leadsOnly(textOf(lead).trim(), lang) ? lead : undefined;
}
