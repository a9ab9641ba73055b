import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';

/** The title, the subtitle, and the heads of the chapters of a file of that name. */
export const titlesIn = (file: string, ...lines: string[]): unknown[] => {
  const { title, subtitle, parts } = readArticle(lines.join('\n\n'), file, 'en').roadmap;
  const words = [title, subtitle].map((heading) => heading && textOf(heading.whole));
  return [...words, parts.map((part) => (part.title ? textOf(part.title.whole) : '(lead)'))];
};

export const front = (title: string): string => `---\ntitle: ${title}\n---`;
