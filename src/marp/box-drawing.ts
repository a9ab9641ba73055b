/** What boxes and trees are drawn with, a run of signs. */
const strokes = /[\u2500-\u257f]+/g;

/** Marks in the HTML of code what boxes and trees are drawn with, for the theme to join it from line to line. */
export const markStrokes = (html: string): string =>
  html.replace(strokes, (run) => `<span class="strokes">${run}</span>`);
