import type { ListItem, RootContent } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { textOf } from './phrasing.ts';

/** What is said of a document beside its link is no longer, in Chinese characters: (PDF, 979 kB). */
const longestBeside = 16;

/** Whether blocks are nothing but links to documents, each in a point of its own. */
export const areDocuments = (blocks: RootContent[]): boolean =>
  blocks.length > 0 && blocks.every((block) => block.type === 'list' && block.children.every(isDocument));

function isDocument({ children: [only, ...others] }: ListItem): boolean {
  if (only?.type !== 'paragraph' || others.length > 0) return false;
  const beside = only.children.filter(({ type }) => type !== 'link');
  return beside.length < only.children.length && weightOf(textOf(beside)) <= longestBeside;
}
