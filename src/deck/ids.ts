import GithubSlugger, { slug } from 'github-slugger';

/** Longest part of an id that comes from one title, in characters. */
const longest = 40;

/**
 * Hands out the ids of one deck. An id is made from the titles above a slide, so that an edit in one place
 * leaves all others as they were; a second slide of the same name gets `-1` behind it.
 */
export class IdMaker {
  readonly #taken = new GithubSlugger();

  /** Another one that has handed out the same ids. */
  copy(): IdMaker {
    const copy = new IdMaker();
    Object.assign(copy.#taken.occurrences, this.#taken.occurrences);
    return copy;
  }

  /** @param titles texts from the outermost section to the slide itself */
  next(...titles: string[]): string {
    const parts = titles.map((title) =>
      [...slug(title.trim())]
        .slice(0, longest)
        .join('')
        .replace(/^-+|-+$/g, ''),
    );
    return this.#taken.slug(parts.filter((part) => part !== '').join('-') || 'slide');
  }
}
