/**
 * Zero width space: a line may break here. Slides carry it as it is seen, in HTML and on the page that is measured and
 * printed; it is no text of the article's, so whatever reads their text takes it out.
 */
export const breakMark = '\u200b';

/** A line may break here with a hyphen. It is carried, and taken out, in the same way. */
export const softHyphen = '\u00ad';

export const withoutBreakMarks = (text: string): string =>
  text.replaceAll(breakMark, '').replaceAll(softHyphen, '');
