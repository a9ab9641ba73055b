/** A picture of a slide. */
export interface ShownPicture {
  alt: string;
  /** False for one that did not load, or that nobody sees. */
  visible: boolean;
}

/** What the audience sees of a slide: nothing that is hidden, of no size, covered, clipped or outside of it. */
export interface ShownSlide {
  /** In the order of reading; a picture stands as its alternative text. What the style adds is left out. */
  text: string;
  /** The addresses of links that something is seen of. */
  addresses: string[];
  pictures: ShownPicture[];
}
