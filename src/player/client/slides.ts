export interface Chapter {
  title: string;
  /** The number of its direction, as it is shown; empty where it is none. */
  direction: string;
}

export interface SlideView {
  element: HTMLElement;
  id: string;
  title: string;
  /** Speaker notes, a paragraph each. */
  notes: readonly string[];
  chapter: Chapter | undefined;
  /** Planned for talking about it; 0 where nothing is planned. */
  seconds: number;
  /** Stands behind the closing slide, for questions. */
  appendix: boolean;
}

/** What the player knows of a slide, read from its `<article>`. */
export function toSlideView(element: HTMLElement): SlideView {
  const { id = '', title = '', chapter, direction = '', seconds, appendix } = element.dataset;
  return {
    element,
    id,
    title,
    notes: [...element.querySelectorAll('.deck-notes > p')].map((note) => note.textContent ?? ''),
    chapter: chapter === undefined ? undefined : { title: chapter, direction },
    seconds: Number(seconds) || 0,
    appendix: appendix !== undefined,
  };
}

/** The deck's slides as they stand in the page. */
export const readSlides = (): SlideView[] =>
  [...document.querySelectorAll<HTMLElement>('.deck-stage > .deck-slide')].map(toSlideView);

/** The element whose box is the slide itself, without the paper around it. */
export const toSheet = (slide: SlideView | undefined): Element | null | undefined =>
  slide?.element.querySelector('.marpit > svg > foreignObject:last-of-type > section');

/** The background that the theme gives a slide; undefined where it has none of one colour. */
export function readPaper(slide: SlideView): string | undefined {
  const section = toSheet(slide);
  if (!section) return undefined;
  const { backgroundColor } = getComputedStyle(section);
  return backgroundColor === 'transparent' || /[,/]\s*0\)$/.test(backgroundColor)
    ? undefined
    : backgroundColor;
}
