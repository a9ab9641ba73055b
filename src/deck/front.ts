import type { List, PhrasingContent } from 'mdast';
import { sentences } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import { append } from '../model/long-lists.ts';
import type { Part, Stage, Summary, Title } from '../model/roadmap.ts';
import {
  calledBeside,
  isCountedLine,
  isTitled,
  type Line,
  numberOf,
  partsOnMap,
  type Titled,
} from './chapters.ts';
import { isEmptySection } from './empty-titles.ts';
import { emphasis, item, list, paragraphOf, text } from './nodes.ts';
import { joinSentences } from './passages.ts';
import { makeSlide, notesOf, type Planner, toSource } from './slide.ts';
import { sourcesOf } from './sources.ts';
import { opensWithClaim } from './telling.ts';

/** The article's summary as a statement: its first sentence large, the others below. */
export function summarySlide(summary: Summary, planner: Planner): Slide {
  const [first, ...others] = summary.paragraphs;
  const all = sentences(first?.children ?? [], planner.lang);
  if (!opensWithClaim(all, planner.lang)) return plainSummary(summary, planner);
  const [statement, ...rest] = all;
  const quoted = [paragraphOf(joinSentences([statement ?? []]))];
  if (rest.length > 0) quoted.push(paragraphOf(joinSentences(rest)));
  append(quoted, others);
  return makeSlide('summary', {
    id: planner.ids.next('summary'),
    heading: { depth: 1, children: summary.label ?? [text(planner.labels.summary)] },
    content: [{ type: 'blockquote', children: quoted }],
    notes: notesOf(summary.paragraphs),
    sources: [toSource(summary.position)],
  });
}

/** Where the first sentence only leads to what it sums up, none stands larger than the others. */
const plainSummary = ({ label, paragraphs, position }: Summary, planner: Planner): Slide =>
  makeSlide('prose', {
    id: planner.ids.next('summary'),
    heading: { depth: 1, children: label ?? [text(planner.labels.summary)] },
    content: paragraphs,
    notes: notesOf(paragraphs),
    sources: [toSource(position)],
  });

/** The chapters that an agenda lists: those with a title that hold anything, and the lines within them; not what is no talk. */
export function listedChapters(parts: Part[], lines: Line[], { directives }: Planner): Titled[] {
  const sources = sourcesOf(parts);
  const told = parts.filter((part) => !sources.includes(part));
  return (lines.length > 1 ? told.flatMap((part): Part[] => [part, ...partsOnMap(part)]) : told).filter(
    (part): part is Titled => isTitled(part) && !isEmptySection(part, directives),
  );
}

/** Every chapter in its place, numbered as it is everywhere; those without a number stand in lists between the others. */
export function agendaSlide(listed: Titled[], planner: Planner): Slide | undefined {
  if (listed.length < 2) return undefined;
  const lists: List[] = [];
  for (const part of listed) {
    const number = numberOf(part);
    const isNumbered = number !== undefined;
    const entry = item(paragraphOf(agendaEntry(part, planner.lang)));
    const last = lists.at(-1);
    if (last && last.ordered === isNumbered) last.children.push(entry);
    else lists.push({ ...list([entry], isNumbered), ...(isNumbered ? { start: number } : {}) });
  }
  return makeSlide('agenda', {
    id: planner.ids.next('agenda'),
    heading: { depth: 1, children: [text(planner.labels.agenda)] },
    content: lists,
    sources: listed.map(({ title }) => toSource(title.position)),
  });
}

function agendaEntry(part: Titled, lang: string): PhrasingContent[] {
  const { title } = part;
  if (part.type === 'section')
    return part.stage ? stageEntry(part.stage) : isCountedLine(part) ? calledBeside(part, lang) : title.named;
  const side = title.movement && title.sub ? [text(movementText(title))] : title.sub;
  return side ? [...title.main, text(' '), emphasis(...side)] : title.main;
}

const stageEntry = ({ period, named }: Stage): PhrasingContent[] =>
  named.length > 0 ? [...named, text(' '), emphasis(text(period.label))] : [text(period.label)];

const movementText = ({ movement }: Title): string => (movement ? `${movement.from} → ${movement.to}` : '');
