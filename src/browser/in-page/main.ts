/** What is asked of a page of slides: the functions that `inPage` calls there. */
export { shownCharacters } from './characters.ts';
export { inspectText } from './inspect-text.ts';
export { lonelyEnds } from './last-lines.ts';
export { measureSlides } from './measure/measure.ts';
export { paintedText } from './painted-text.ts';
export { readSlides } from './shown/read-slides.ts';
export { tokenColors } from './token-colors.ts';
