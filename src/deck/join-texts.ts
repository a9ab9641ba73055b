import type { Paragraph } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { paragraphsIn } from '../article/walk.ts';
import { hasWidePunctuation } from '../language/script.ts';
import type { Slide } from '../model/deck.ts';
import { claimClass } from './claim.ts';
import { text } from './nodes.ts';
import { spelled } from './wording.ts';

/** The paragraphs of a slide of nothing else, a first sentence that stands apart with the rest of its paragraph. */
export function runningText({ layout, classes, content }: Slide, lang: string): Paragraph[] | undefined {
  const paragraphs = content.filter((block) => block.type === 'paragraph');
  if (layout !== 'prose' || paragraphs.length < content.length) return undefined;
  return classes.includes(claimClass) ? wholeAgain(paragraphs, lang) : paragraphs;
}

/** Paragraphs, what was parted of one of them together again. */
export function wholeAgain(paragraphs: Paragraph[], lang: string): Paragraph[] {
  const gap = hasWidePunctuation(lang) ? [] : [text(' ')];
  const whole: Paragraph[] = [];
  for (const next of paragraphs) {
    const last = whole.at(-1);
    if (last?.position && last.position.start.offset === next.position?.start.offset)
      whole[whole.length - 1] = { ...last, children: [...last.children, ...gap, ...next.children] };
    else whole.push(next);
  }
  return whole;
}

/**
 * What is noted beside both, without the paragraphs that stand on the slide, the pictures that neither shows, and where both
 * are told.
 */
export function besideBoth(
  last: Slide,
  next: Slide,
  shown: Slide['content'],
): Pick<Slide, 'notes' | 'said' | 'badges' | 'sources'> {
  const seen = new Set(shown.flatMap(paragraphsIn).map((each) => spelled(textOf(each))));
  const isUnseen = (note: string): boolean => !seen.has(spelled(note));
  const sources = [...last.sources, ...next.sources];
  const badges = [...(last.badges ?? []), ...(next.badges ?? [])];
  return { ...notesOfBoth(last, next, isUnseen), ...(badges.length > 0 ? { badges } : {}), sources };
}

/** The notes of both, or some of them: what is said of them, and then what is there for reading only. */
export function notesOfBoth(
  last: Slide,
  next: Slide,
  isKept: (note: string) => boolean = () => true,
): Pick<Slide, 'notes' | 'said'> {
  const both = [last, next];
  const said = both.flatMap((slide) => slide.notes.slice(0, slide.said)).filter(isKept);
  const read = both.flatMap(({ notes, said: end = notes.length }) => notes.slice(end)).filter(isKept);
  return { notes: [...said, ...read], ...(read.length > 0 ? { said: said.length } : {}) };
}
