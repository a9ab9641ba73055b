/**
 * Every word that the player itself adds to the page, which holds those of its language as data. `{}` stands for
 * a value that is put in; several follow each other in the order that the comment names.
 */
export interface Strings {
  slide: string;
  /** What a screen reader says when a slide comes up: number, count, title. */
  announce: string;
  announceAppendix: string;
  /** Stands before the number of a slide in the appendix. */
  appendixMark: string;
  appendixFollows: string;
  previous: string;
  next: string;
  overview: string;
  contents: string;
  jump: string;
  read: string;
  play: string;
  fullscreen: string;
  presenter: string;
  help: string;
  close: string;
  search: string;
  found: string;
  foundOne: string;
  goTo: string;
  keysTitle: string;
  keys: { keys: string[]; does: string }[];
  controls: string;
  popupBlocked: string;
  nextSlide: string;
  lastSlide: string;
  noNotes: string;
  notes: string;
  clock: string;
  elapsed: string;
  start: string;
  pause: string;
  reset: string;
  /** Behind the time that has passed: the time planned. */
  planned: string;
  thisSlide: string;
  ahead: string;
  onTime: string;
  behind: string;
  smaller: string;
  larger: string;
  screenBlack: string;
  screenWhite: string;
  screenLight: string;
  disconnected: string;
  reopen: string;
}
