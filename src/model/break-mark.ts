/**
 * Zero width space: a line may break here. Slides carry it as it is seen, in HTML and on the page that is measured and
 * printed; it is no text of the article's, so whatever reads their text takes it out.
 */
export const breakMark = '\u200b';

export const withoutBreakMarks = (text: string): string => text.replaceAll(breakMark, '');
