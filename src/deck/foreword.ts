import type { Paragraph } from 'mdast';
import { boldName } from '../article/opening-names.ts';
import { textOf } from '../article/phrasing.ts';
import { addressesReaders, speaksOfSelf } from '../language/first-person.ts';
import { namesForeword, namesThesis } from '../language/heading-words.ts';
import type { Slide } from '../model/deck.ts';
import type { Part, Section } from '../model/roadmap.ts';
import { isLookedUp } from './chapters.ts';
import { emphasis, paragraph, text } from './nodes.ts';
import { type Planner, spoken } from './slide.ts';

/** What leads to the other parts of an article: somebody's speech to those who read it, or no more than what opens it. */
export type Foreword = 'speech' | 'introduction';

/**
 * As what a part leads to the others: a foreword and a letter that is signed as a speech, what stands before the first heading
 * of several as an introduction; nothing for any other.
 */
export function forewordOf(part: Section, all: readonly Part[]): Foreword | undefined {
  if (part.parts.length > 0) return undefined;
  const leads = part.role === 'lead' && all.filter((other) => other.title && !isLookedUp(other)).length > 1;
  if (part.role === 'lead' && !leads) return undefined;
  return isSpeech(part) ? 'speech' : leads ? 'introduction' : undefined;
}

/** Whether somebody speaks in a part to those who read the article: by its name, or as who signs it. */
const isSpeech = ({ title, pieces }: Section): boolean =>
  (title !== undefined && namesForeword(textOf(title.named))) ||
  pieces.some((piece) => piece.type === 'aside' && piece.signs);

/** Whether an author speaks of himself in what he says, or to those who read it. */
export const isPersonal = (paragraphs: Paragraph[], lang: string): boolean =>
  paragraphs.map(textOf).some((said) => speaksOfSelf(said, lang) || addressesReaders(said, lang));

/** The paragraphs of a foreword, and apart from them those from the one on that says by its name what all comes to: **TL;DR** … */
export function partedAtThesis(paragraphs: Paragraph[]): Paragraph[][] {
  const at = paragraphs.findIndex((one) => namesThesis(textOf(boldName(one)?.name ?? [])));
  return at <= 0 ? [paragraphs] : [paragraphs.slice(0, at), paragraphs.slice(at)];
}

/** Who signs a foreword stands below its last words: whose they are is what its slide is for. */
export function withSignature(slides: Slide[], { title, pieces }: Section): Slide[] {
  const signature = pieces.flatMap((piece) =>
    piece.type === 'aside' && piece.signs ? [piece.paragraph] : [],
  );
  const last = slides.findLastIndex(({ layout, content }) => isText.has(layout) && content.length > 0);
  if (!title || !namesForeword(textOf(title.named)) || signature.length === 0) return slides;
  const said = signature.map((one) => spoken(one, ', ').replace(/^[—–―-]+\s*/u, '')).join(', ');
  return slides.map((slide, at) =>
    at === last ? { ...slide, content: [...slide.content, paragraph(emphasis(text(said)))] } : slide,
  );
}

const isText: ReadonlySet<Slide['layout']> = new Set(['prose', 'list']);

/**
 * What stands before the first heading has no name of its author's: a table, points or a quotation that is said to be what the
 * article comes to is called its summary.
 */
export const withSummaries = (slides: Slide[], { labels }: Planner): Slide[] =>
  slides.map((slide) => {
    const [lead, shown] = slide.content;
    const isSummary =
      lead?.type === 'paragraph' && shown && shown.type !== 'paragraph' && namesThesis(textOf(lead));
    return isSummary && slide.heading
      ? { ...slide, heading: { ...slide.heading, children: [text(labels.summary)] } }
      : slide;
  });
