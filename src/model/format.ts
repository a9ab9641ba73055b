/** What a deck can be written as, each named by the ending of its file: `deck.md`. */
export const formats = ['md', 'html', 'pdf'] as const;
export type Format = (typeof formats)[number];

/** What is made of slides alone, wherever they came from: Markdown is only written of an article. */
export const slideFormats = formats.filter((format) => format !== 'md');
