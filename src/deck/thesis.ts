import type { PhrasingContent } from 'mdast';
import { sentences, textOf, trimPhrasing } from '../article/phrasing.ts';
import { namesThesis } from '../language/heading-words.ts';
import { contrasts } from '../language/negation.ts';
import { statesThesis } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Part, Piece, Roadmap, Section, Summary } from '../model/roadmap.ts';
import { isLookedUp } from './chapters.ts';
import { opensInBold } from './claim.ts';
import { opensWithClaim } from './telling.ts';

/** What stays on the wall while an audience asks is seen at a glance, and is no mere word, in Chinese characters. */
const [shortest, longest] = [10, 60];

/** What an article comes to, in a sentence: the first of its summary, or the last that its last chapter sets in bold. */
export const thesisOf = ({ summary, parts, lang }: Roadmap): PhrasingContent[] | undefined =>
  (summary && claimIn(summary, lang)) ?? boldIn(lastChapter(parts), lang);

function claimIn({ label, paragraphs: [first] }: Summary, lang: string): PhrasingContent[] | undefined {
  const all = sentences(first?.children ?? [], lang);
  const claim = trimPhrasing(all[0] ?? []);
  const isThesis = namesThesis(textOf(label ?? [])) || comesTo(claim, lang);
  return isThesis && opensWithClaim(all, lang) && fits(claim) ? claim : undefined;
}

/** Whether a sentence tells by its words or its type that the article comes to it, and not what the article is about. */
function comesTo(nodes: PhrasingContent[], lang: string): boolean {
  const said = textOf(nodes);
  const [lead = ''] = /^[^:：—–]{1,20}(?=\s?[:：—–])/u.exec(said) ?? [];
  const hasBold = nodes.some((node) => node.type === 'strong' && weightOf(textOf(node)) >= shortest);
  return hasBold || contrasts(said) || statesThesis(said, lang) || namesThesis(lead);
}

const fits = (nodes: PhrasingContent[]): boolean => {
  const weight = weightOf(textOf(nodes));
  return weight >= shortest && weight <= longest && nodes.every(isWords);
};

/** What leads elsewhere, is code or a formula has no place on a slide that stays. */
const isWords = (node: PhrasingContent): boolean =>
  node.type === 'text' ||
  ((node.type === 'strong' || node.type === 'emphasis') && node.children.every(isWords));

/** The last one that is told: notes and appendices are there to be looked up. */
const lastChapter = (parts: Part[]): Section | undefined =>
  parts.findLast((part): part is Section => part.type === 'section' && !isLookedUp(part));

function boldIn(section: Section | undefined, lang: string): PhrasingContent[] | undefined {
  const pieces: Piece[] = section ? [section, ...sectionsIn(section)].flatMap((one) => one.pieces) : [];
  const paragraphs = pieces.flatMap((piece) => (piece.type === 'prose' ? piece.paragraphs : []));
  // Of several that open so, each names what it tells.
  const named = paragraphs.filter((one) => opensInBold(one, lang));
  return paragraphs
    .filter((one) => named.length < fewestNamed || !named.includes(one))
    .flatMap(({ children }) => boldSentences(children))
    .at(-1);
}

const fewestNamed = 2;

const sectionsIn = ({ parts }: Section): Section[] =>
  parts.flatMap((part) => (part.type === 'section' ? [part, ...sectionsIn(part)] : []));

/** What of a paragraph is set in bold and is a whole sentence. */
function boldSentences(nodes: PhrasingContent[]): PhrasingContent[][] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'strong') return [];
    const before = textOf(nodes.slice(0, index)).trimEnd();
    const after = textOf(nodes.slice(index + 1)).trimStart();
    const [mark = ''] = /^[.!。！]/u.exec(after) ?? [];
    const isWhole =
      /(?:^|[.!?。！？:：][”’」』"'）)]*)$/u.test(before) && (mark !== '' || /[.!。！]$/u.test(textOf(node)));
    const said: PhrasingContent[] =
      mark === '' ? node.children : [...node.children, { type: 'text', value: mark }];
    return isWhole && fits(said) ? [said] : [];
  });
}
