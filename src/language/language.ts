/**
 * How a language writes periods. A space stands between the slots of a list, `|` between the forms of one slot, `_` for a
 * gap within a form. A form that is a common word beside a year in another sense (pt. out, set) is left out.
 */
export interface TimeWords {
  /** January to December. */
  months?: string;
  /** What stands behind the number of a month: 3月. */
  month?: string;
  /** What stands behind the number of a day: 3日. */
  day?: string;
  /** The two halves of a year, as they stand beside its number. */
  halves?: string;
  quarters?: string;
  /** Its beginning, middle and end. */
  thirds?: string;
  /** The same of ten years or a plan of several, where of one year it means something else: 后期. */
  spells?: string;
  /** Spring, summer, autumn, winter; in the north, since they only put periods in order. */
  seasons?: string;
  /** What stands behind the first year of ten. */
  decades?: string;
  /** What stands before it: the decade of 2030. */
  decade?: string;
  /** What stands behind the number of a year: 2025年. */
  years?: string;
  /** What stands before the number of a financial year, which may have two digits. */
  fiscal?: string;
  /** The same of a year from January to December. */
  calendar?: string;
  /** What a text has in it that tells of a financial year by what stands behind its number. */
  books?: string;
  /** Years that are counted from another one, with the year before their first. */
  eras?: Readonly<Record<string, number>>;
  /** Before the name of a part of a year: by the end, zum Ende. */
  the?: string;
  /** Before a period: at, in, by it. */
  at?: string;
  /** Before or behind a period: that it is planned for, and no more than that; and that it was kept. */
  plan?: string;
  done?: string;
  /** Before a period and a colon, as those of `at` and `plan` may be: release: June. */
  due?: string;
  /** Before a period: behind its end; and from its start on. */
  beyond?: string;
  since?: string;
  /** Behind a period: by it; and from its start on. */
  within?: string;
  onward?: string;
  /** Between the part of a year and its number. */
  of?: string;
  /** Between the first and the last of a range. */
  to?: string;
  /** Words of a stretch of time that say nothing without its years: academic year, heating season. */
  stretches?: string;
  /** Before two periods that are the ends of one: between. */
  amid?: string;
  /** Between two years that follow each other, and between those. */
  and?: string;
  /** What joins a period to the words behind it, and says nothing without it. */
  particles?: string;
}

/** What is known of a language beside what `Intl` knows. */
export interface Language {
  time?: TimeWords;
  /** Summary, agenda, roadmap, footnotes, direction, appendix, questions, introduction, facts; without them the deck speaks English beside its article. */
  labels?: [string, string, string, string, string, string, string, string, string, string];
  /** Note, tip, important, warning, caution. */
  callouts?: [string, string, string, string, string];
  /** Words that are common in it and in no other of its script; those of neighbours tell them apart. */
  common?: string;
  /**
   * Abbreviations that something always follows: titles before a name, words within a sentence. Those that may well end
   * one (etc., Inc., usw.) are left to the segmenter, which looks at what follows.
   */
  within?: string;
  /** Abbreviations that are words, or end a sentence, unless a number follows. */
  beforeNumbers?: string;
  /** Whether it writes first, second as 1., 2.: 1. Januar, 2. Platz. */
  ordinals?: true;
}
