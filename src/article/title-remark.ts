import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import { isTitleRemark } from '../language/reader-talk.ts';
import type { Colophon } from '../model/roadmap.ts';
import { positionOf } from './outline.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';

/** What stands in brackets behind a title, or before it, with what is left beside it. */
const behind = /^(?<name>.*\S)\s*[(（【[［](?<said>[^()（）【】[\]［］]+)[)）】\]］]$/u;
const before = /^[(（【[［](?<said>[^()（）【】[\]［］]+)[)）】\]］]\s*(?<name>\S.*)$/u;

/** A title without what it asks of readers in brackets, (建议收藏); nothing where it asks for nothing. */
export function withoutTitleRemark(nodes: PhrasingContent[]): PhrasingContent[] | undefined {
  const whole = textOf(nodes);
  const found = [behind, before].map((pattern) => pattern.exec(whole)?.groups);
  const { name } = found.find((groups) => groups && isTitleRemark(groups.said ?? '')) ?? {};
  if (name === undefined) return undefined;
  const start = whole.startsWith(name) ? 0 : whole.length - name.length;
  return trimPhrasing(slicePhrasing(nodes, start, start + name.length));
}

/** What stands in the notes of the cover, with the whole of a title above it that asks something of readers. */
export const withWholeTitle = (
  masthead: Colophon | undefined,
  { children, position }: Heading | Paragraph,
): Colophon => ({
  lines: [],
  position: positionOf({ position }),
  ...masthead,
  noted: [children, ...(masthead?.noted ?? [])],
});
