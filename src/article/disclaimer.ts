import type { Paragraph, RootContent } from 'mdast';
import { isColophonLine } from '../language/colophon-words.ts';
import { isLabelledRemark, promisesNothing } from '../language/disclaimer-words.ts';
import { tellsOrigin } from '../language/origin-words.ts';
import { tellsProvenance } from '../language/provenance-words.ts';
import { tellsSeries } from '../language/series-words.ts';
import type { Colophon } from '../model/roadmap.ts';
import { saysOfItself } from './masthead.ts';
import { type OutlineSection, spanOf } from './outline.ts';
import { sentences, textOf } from './phrasing.ts';

/**
 * Takes the quotation out that an article opens with and that promises nothing, or says whence it and its
 * figures are: it sums nothing up. So does a paragraph that says how it came about.
 * @param root is changed
 */
export function takeDisclaimer({ blocks, sections }: OutlineSection, lang: string): Colophon | undefined {
  const quoted = blocks.findIndex(({ type }) => type === 'blockquote');
  const isQuoted = areDisclaimer(paragraphsOf(blocks[quoted]), lang);
  const index = isQuoted ? quoted : 0;
  const [first] = blocks;
  const isPlain = first?.type === 'paragraph' && first.children[0]?.type === 'text';
  const plain = isPlain && tellsOfArticle(first, lang) ? [first] : [];
  const lines = isQuoted ? paragraphsOf(blocks[quoted]) : plain;
  // What is all that an article says is no remark on it.
  if (lines.length === 0 || blocks.length + sections.length < 2) return undefined;
  blocks.splice(index, 1);
  return { lines: lines.map(({ children }) => children), position: spanOf(lines) };
}

/** The paragraphs of a quotation of nothing else. */
function paragraphsOf(block: RootContent | undefined): Paragraph[] {
  if (block?.type !== 'blockquote') return [];
  const paragraphs = block.children.filter((child) => child.type === 'paragraph');
  return paragraphs.length < block.children.length ? [] : paragraphs;
}

/** Whether what is quoted is a remark by its label, at least half of it promises nothing, or all of it is no claim. */
function areDisclaimer(lines: Paragraph[], lang: string): boolean {
  const [first, ...others] = lines;
  if (!first) return false;
  if (isLabelledRemark(textOf(first)) && others.length === 0) return true;
  const said = lines.flatMap(({ children }) => sentences(children, lang)).map(textOf);
  // Lines that name whose the article is stand on its cover.
  return (
    2 * said.filter(promisesNothing).length >= said.length ||
    (said.every(isRemark) && !lines.every(saysOfItself))
  );
}

/** Whether a paragraph says how the article came about, and no more than whence its figures are besides. */
function tellsOfArticle(paragraph: Paragraph, lang: string): boolean {
  const said = sentences(paragraph.children, lang).map(textOf);
  return said.some((one) => tellsOrigin(one) || tellsSeries(one)) && said.every(isRemark);
}

const isRemark = (sentence: string): boolean =>
  tellsProvenance(sentence) ||
  tellsOrigin(sentence) ||
  tellsSeries(sentence) ||
  promisesNothing(sentence) ||
  isColophonLine(sentence);
