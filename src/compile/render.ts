import { dirname } from 'node:path';
import type { Nodes } from 'mdast';
import { nodesOf } from '../deck/planned-shown.ts';
import { possibleSlides } from '../deck/possible-slides.ts';
import { readHyphenator } from '../language/hyphens.ts';
import { readCodeSetter } from '../marp/code.ts';
import { hasLongWords } from '../marp/long-words.ts';
import { type Mathematics, readMathematics } from '../marp/mathematics.ts';
import type { Theme } from '../marp/theme.ts';
import type { Assets } from '../model/assets.ts';
import type { Deck } from '../model/deck.ts';
import { keptPictures, loadKeptTheme, readKeptStyle } from './cache/read-kept.ts';
import type { CompiledDeck, CompiledSlide } from './compiled-deck.ts';
import type { Offline } from './context.ts';
import type { DrawnPlan } from './draw.ts';
import { compileDeck } from './fit.ts';
import { reportFormulas } from './messages/formulas.ts';
import { warnOfRefusal } from './messages/refusal.ts';
import { collectImages, type PictureReader, pictureAmong } from './pictures/images.ts';
import type { Plan } from './plan.ts';
import { hasErrors } from './read.ts';
import { openWriter, type SlideWriter } from './slide-writer.ts';

/** A planned deck with all that can be made of it before a browser is needed. */
export interface RenderedPlan extends Plan {
  theme: Theme;
  /** The files of the theme and the article's pictures, missing ones too. */
  files: string[];
  /** Absent where the article has errors. */
  rendered?: {
    made: CompiledDeck;
    /** Slides that it may come to show, where some of its own are joined. */
    possible: CompiledSlide[];
    /** Makes more of its slides, once it is known that one does not fit. */
    write: SlideWriter;
    /** The pictures of the deck. */
    assets: Assets;
  };
}

/**
 * Writes and renders the slides of a plan in its theme.
 * @throws Failure for a theme that cannot be read
 */
export async function renderPlan(plan: DrawnPlan, context: Offline): Promise<RenderedPlan> {
  const { path, file, settings } = plan;
  const { timer, cache } = context;
  const { theme, files } = await loadKeptTheme(settings.theme, cache);
  for (const address of theme.refused) warnOfRefusal(address, file);
  if (hasErrors(file)) return { ...plan, theme, files };
  const pictures: string[] = [];
  const { deck, assets } = await timer.time('images', () =>
    collectImages(plan.deck, dirname(path), file, readerOf(plan, cache, pictures)),
  );
  const { size } = settings;
  const style = await timer.time('style', () => readKeptStyle(theme, size, cache));
  const formulas = has(deck, 'inlineMath') ? await readMathematics() : undefined;
  const code = has(deck, 'code') ? await readCodeSetter() : undefined;
  const hyphenate = holdsLongWords(deck) ? await readHyphenator(deck.lang) : undefined;
  if (formulas) reportFormulas(plan.reading, formulas, file);
  const setters = { formulas, code, hyphenate, diagrams: plan.diagrams };
  const write = openWriter({ theme, style, size, lang: deck.lang, assets, setters }, context);
  const made = await withFormulas(await compileDeck(deck, style, write), formulas);
  const possible = await write(possibleSlides(made.deck.slides, deck.lang));
  const rendered = { made, possible, write, assets };
  return { ...plan, deck, theme, files: [...files, ...pictures], rendered };
}

/** Reads the pictures of a plan. @param paths gets every path that they depend on */
function readerOf({ path, web }: DrawnPlan, cache: Offline['cache'], paths: string[]): PictureReader {
  const local = keptPictures(dirname(path), cache, paths);
  if (!web) return local;
  paths.push(web.lock);
  return pictureAmong(web.pictures, local);
}

const has = ({ slides }: Deck, type: Nodes['type']): boolean =>
  slides.some((slide) => nodesOf(slide).some((node) => isOrHolds(node, type)));

const holdsLongWords = ({ slides }: Deck): boolean => slides.some((slide) => nodesOf(slide).some(isLong));

const isLong = (node: Nodes): boolean =>
  node.type === 'text' ? hasLongWords(node.value) : 'children' in node && node.children.some(isLong);

const isOrHolds = (node: Nodes, type: Nodes['type']): boolean =>
  node.type === type || ('children' in node && node.children.some((child) => isOrHolds(child, type)));

/** The deck with what its formulas ask of its style. */
async function withFormulas(made: CompiledDeck, formulas: Mathematics | undefined): Promise<CompiledDeck> {
  if (!formulas) return made;
  const html = made.compiled.map(({ rendered }) => rendered.html).join('');
  const { style } = made;
  return { ...made, style: { ...style, css: style.css + (await formulas.styleOf(html)) } };
}
