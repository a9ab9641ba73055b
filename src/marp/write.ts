import type { Deck, Slide } from '../model/deck.ts';
import { directiveComment, notesComment, yamlText } from './comment.ts';
import { blocksToMarkdown, phrasingToMarkdown } from './markdown.ts';

export interface MarpOptions {
  theme: string;
  /** A size that the theme defines: `16:9` or `4:3`. */
  size: string;
  /** Whether it has formulas. */
  formulas?: boolean;
}

/** Writes a deck as plain Marp Markdown: front matter, a slide between rulers, notes in comments. Pure. */
export const writeMarp = (deck: Deck, options: MarpOptions): string =>
  joinSlides(writeFrontMatter(deck, options), deck.slides.map(writeSlide));

/** Slides below their deck's front matter, with rulers between them. */
export const joinSlides = (frontMatter: string, slides: string[]): string =>
  `${frontMatter}\n\n${slides.join('\n\n---\n\n')}\n`;

/** What a deck says of itself before its first slide. */
export function writeFrontMatter(deck: Omit<Deck, 'slides'>, { theme, size, formulas }: MarpOptions): string {
  const lines = [
    'marp: true',
    `theme: ${yamlText(theme)}`,
    `size: ${yamlText(size)}`,
    'paginate: true',
    `lang: ${yamlText(deck.lang)}`,
    `title: ${yamlText(deck.title)}`,
  ];
  if (formulas) lines.push('math: katex');
  if (deck.description) lines.push(`description: ${yamlText(deck.description)}`);
  if (deck.author) lines.push(`author: ${yamlText(deck.author)}`);
  if (deck.keywords.length > 0) lines.push(`keywords: ${yamlText(deck.keywords.join(', '))}`);
  return `---\n${lines.join('\n')}\n---`;
}

/** One slide of Marp Markdown, without the ruler that sets it apart from its neighbours. */
export function writeSlide(slide: Slide): string {
  const directives: [string, string | boolean][] = [['_class', [slide.layout, ...slide.classes].join(' ')]];
  if (!slide.paginate) directives.push(['_paginate', false]);
  if (slide.header) directives.push(['_header', phrasingToMarkdown(slide.header)]);
  if (slide.footer) directives.push(['_footer', phrasingToMarkdown(slide.footer)]);
  const parts = [directiveComment(directives)];
  if (slide.heading) parts.push(blocksToMarkdown([{ type: 'heading', ...slide.heading }]));
  if (slide.content.length > 0) parts.push(blocksToMarkdown(slide.content));
  if (slide.notes.length > 0) parts.push(notesComment(slide.notes));
  return parts.filter((part) => part !== '').join('\n\n');
}
