import type { Nodes, PhrasingContent } from 'mdast';
import { withoutColon } from '../article/groups.ts';
import { inOneLine, sentences, textOf, trimPhrasing } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Forecast, Title } from '../model/roadmap.ts';
import { text } from './nodes.ts';

/**
 * A forecast in a few of its author's words: its title, or where it has none, of the first point that allows it what
 * stands in bold at its head, all of it, or its first sentence, where that is short. One that only stands over further
 * groups is called as they are, and behind the number of a version stands what comes with it.
 * @param under the titles of the groups that it stands over
 * @param within the room that there is, in Chinese characters, and the article's language
 */
export function shortTitle(
  { title, blocks }: Forecast,
  under: Title[],
  { room, lang }: { room: number; lang: string },
): PhrasingContent[] | undefined {
  const own = textOf(title.named);
  if (own !== '' && !isVersion.test(own)) return title.named;
  const names = under.map(({ named }) => named);
  const said = blocks
    .flatMap(pointsIn)
    .flatMap((point) => [runIn(point), point, trimPhrasing(sentences(point, lang)[0] ?? [])]);
  const left = room - weightOf(own);
  const words = [...said, inOneLine(names), ...names].find(
    (some) => some.length > 0 && weightOf(textOf(some)) <= left,
  );
  if (own === '') return words;
  return words ? [...title.named, text(' · '), ...words] : title.named;
}

/** A name that says nothing of what comes with it, and at most in brackets how far it is: v0.9 (released). */
const isVersion = /^(?:v\d|\d{1,3}\.\d)[\w.+-]{0,24}\s?(?:[(（][^()（）]{1,24}[)）])?$/iu;

/** The paragraphs of a block, of an item or a quotation its first one. */
function pointsIn(block: Nodes | undefined): PhrasingContent[][] {
  if (block?.type === 'paragraph') return [block.children];
  if (block?.type === 'list') return block.children.flatMap(pointsIn);
  return block?.type === 'listItem' || block?.type === 'blockquote' ? pointsIn(block.children[0]) : [];
}

/** What stands in bold at the head of a text, with a colon or a dash behind it. */
function runIn(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, next] = trimPhrasing(nodes);
  if (first?.type !== 'strong') return [];
  const isLead = /[:：]\s*$/u.test(textOf(first)) || (next && /^\s*[:：–—]|^\s+-\s/u.test(textOf(next)));
  return isLead ? withoutColon(first.children) : [];
}
