/** The characters that a page shows in one font. */
export interface ShownCharacters {
  /** The families as the style lists them, in lower case and without quotation marks. */
  families: string[];
  /** 1 to 1000. */
  weight: number;
  characters: string;
}

/** Which characters the page shows in which families and weights, as its style decides. */
export function shownCharacters(): ShownCharacters[] {
  const sets = new Map<string, Set<string>>();
  const keys = new Map<Element, string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.nodeValue ?? '';
    if (!parent || text.trim() === '') continue;
    let key = keys.get(parent);
    if (key === undefined) {
      const { fontFamily, fontWeight } = getComputedStyle(parent);
      key = `${fontWeight}|${fontFamily}`;
      keys.set(parent, key);
    }
    const set = sets.get(key) ?? new Set();
    for (const character of text) set.add(character);
    sets.set(key, set);
  }
  return [...sets].map(([key, set]) => {
    const at = key.indexOf('|');
    const families = key.slice(at + 1).split(',');
    return {
      families: families.map((family) =>
        family
          .trim()
          .replace(/^["']|["']$/g, '')
          .toLowerCase(),
      ),
      weight: Number(key.slice(0, at)),
      characters: [...set].join(''),
    };
  });
}
