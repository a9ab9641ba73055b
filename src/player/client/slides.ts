export interface SlideView {
  element: HTMLElement;
  id: string;
  title: string;
  /** Speaker notes, a paragraph each. */
  notes: readonly string[];
}

const toSlide = (element: HTMLElement): SlideView => ({
  element,
  id: element.dataset.id ?? '',
  title: element.dataset.title ?? '',
  notes: [...element.querySelectorAll('.deck-notes > p')].map((note) => note.textContent ?? ''),
});

/** The deck's slides as they stand in the page. */
export const readSlides = (): SlideView[] =>
  [...document.querySelectorAll<HTMLElement>('.deck-stage > .deck-slide')].map(toSlide);

/** The background that the theme gives a slide; undefined where it has none of one colour. */
export function readPaper(slide: SlideView): string | undefined {
  const section = slide.element.querySelector('.marpit > svg > foreignObject:last-of-type > section');
  if (section === null) return undefined;
  const { backgroundColor } = getComputedStyle(section);
  return backgroundColor === 'transparent' || /[,/]\s*0\)$/.test(backgroundColor)
    ? undefined
    : backgroundColor;
}
