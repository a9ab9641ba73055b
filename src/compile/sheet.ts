/** A page of slides before it is laid out. */
export interface Sheet {
  /** The whole document, without faces. */
  html: string;
  /** Its style. */
  css: string;
  /** BCP 47. */
  lang: string;
  /** What stands beside the slides: their titles and notes. */
  spoken: string;
}
