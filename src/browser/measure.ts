import { type Measurement, mostSteps, stepClass } from '../model/measurement.ts';

/** What `measureSlides` needs of a page: it runs a function there. */
export interface Measurable {
  evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Result>;
}

/**
 * Measures slides as the browser lays them out.
 * @param indices which slides, from 0; all when left out
 */
export const measureSlides = (page: Measurable, indices?: number[]): Promise<Measurement[]> =>
  page.evaluate(
    measureInPage,
    indices ?? null,
    Array.from({ length: mostSteps }, (_, index) => stepClass(index + 1)),
  );

/** Runs in the page, so it may use nothing from outside itself. */
function measureInPage(indices: number[] | null, stepClasses: string[]): Measurement[] {
  /** Outermost band of a slide that no content may enter. */
  const edge = 24;
  const tolerance = 1.5;
  const all = [
    ...document.querySelectorAll<HTMLElement>('svg[data-marpit-svg] > foreignObject > section'),
  ].filter(
    (section) =>
      section.dataset.marpitAdvancedBackground !== 'background' &&
      section.dataset.marpitAdvancedBackground !== 'pseudo',
  );
  const sections = indices ? indices.flatMap((index) => all[index] ?? []) : all;

  const flowChildren = (section: HTMLElement): HTMLElement[] =>
    ([...section.children] as HTMLElement[]).filter(
      (child) => !/^(?:HEADER|FOOTER|STYLE|SCRIPT)$/.test(child.tagName),
    );

  const lineHeightOf = (element: Element): number => {
    const style = getComputedStyle(element);
    return Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.5;
  };

  /** A face's own box can be taller than the line that its theme gives it; the letters stay within the line. */
  const trimmed = (rect: DOMRect, line: number): DOMRect => {
    const excess = Math.max(0, rect.height - line);
    return new DOMRect(rect.x, rect.y + excess / 2, rect.width, rect.height - excess);
  };

  /** Math.max takes no more arguments than the stack holds, and a slide can have more lines than that. */
  const greatest = (numbers: number[]): number =>
    numbers.reduce((most, number) => Math.max(most, number), Number.NEGATIVE_INFINITY);

  const textRects = (root: Element): DOMRect[] => {
    const rects: DOMRect[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const range = document.createRange();
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (!node.nodeValue?.trim()) continue;
        range.selectNodeContents(node);
        const line = lineHeightOf(node.parentElement as Element);
        for (const rect of range.getClientRects()) rects.push(trimmed(rect, line));
      } else if (/^(?:IMG|TD|TH|PRE)$/i.test((node as Element).tagName)) {
        rects.push((node as Element).getBoundingClientRect());
      }
    }
    return rects.filter((rect) => rect.width > 0 && rect.height > 0);
  };

  const limitsOf = (section: HTMLElement): { top: number; right: number; bottom: number; left: number } => {
    const box = section.getBoundingClientRect();
    const below = Number.parseFloat(getComputedStyle(section).paddingBottom) || 0;
    return {
      top: box.top + edge,
      right: box.right - edge,
      bottom: box.bottom - Math.max(below, edge),
      left: box.left + edge,
    };
  };

  /** Text of the slide's own head and foot, which no content may touch. */
  const frameRects = (section: HTMLElement): DOMRect[] =>
    [...section.querySelectorAll(':scope > header, :scope > footer')].flatMap(textRects);

  /** By how much two boxes lie over each other, the way that is shorter. */
  const overlapOf = (a: DOMRect, b: DOMRect): number =>
    Math.min(a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top);

  /** How far text stands out of an element that cuts off what stands out of it. */
  const clippedIn = (element: HTMLElement): number => {
    const style = getComputedStyle(element);
    if (style.overflowX === 'visible' && style.overflowY === 'visible') return 0;
    const box = element.getBoundingClientRect();
    const outside = textRects(element).map((rect) =>
      Math.max(rect.right - box.right, rect.bottom - box.bottom, box.left - rect.left, box.top - rect.top),
    );
    return greatest([0, ...outside]);
  };

  /** How far a word stands out of a heading that may not break words. */
  const wordBeyond = (child: HTMLElement): number => {
    const { overflowWrap, paddingRight } = getComputedStyle(child);
    if (!/^H[1-6]$/.test(child.tagName) || overflowWrap !== 'normal') return 0;
    const edge = child.getBoundingClientRect().right - Number.parseFloat(paddingRight);
    return greatest([0, ...textRects(child).map((rect) => rect.right - edge)]);
  };

  /** Whether a style took a box off its slide: what is too long begins on it, so that cutting it would not help. */
  const isTakenAway = (rect: DOMRect, slide: DOMRect): boolean =>
    rect.right <= slide.left || rect.bottom <= slide.top;

  const overflowOf = (section: HTMLElement): number => {
    const limits = limitsOf(section);
    const slide = section.getBoundingClientRect();
    const frame = frameRects(section);
    let over = 0;
    for (const child of flowChildren(section)) {
      over = Math.max(over, wordBeyond(child));
      for (const rect of textRects(child)) {
        if (isTakenAway(rect, slide)) continue;
        over = Math.max(
          over,
          rect.bottom - limits.bottom,
          rect.right - limits.right,
          limits.top - rect.top,
          limits.left - rect.left,
          ...frame.map((other) => overlapOf(rect, other)),
        );
      }
      for (const inner of [child, ...child.querySelectorAll<HTMLElement>('*')])
        over = Math.max(over, clippedIn(inner));
    }
    return over > tolerance ? Math.ceil(over) : 0;
  };

  /** Heights of what a block can be cut into: items, rows, lines of code, lines of text. */
  const partsOf = (block: HTMLElement): number[] => {
    const heights = (elements: Iterable<Element>): number[] =>
      [...elements].map((element) => element.getBoundingClientRect().height);
    const tag = block.tagName;
    if (tag === 'UL' || tag === 'OL') return heights(block.children);
    if (tag === 'TABLE') return heights(block.querySelectorAll('tbody > tr'));
    const table = block.querySelector('table');
    if (table) return heights(table.querySelectorAll('tbody > tr'));
    if (tag === 'BLOCKQUOTE') return heights(block.children);
    if (/^(?:PRE|MARP-PRE)$/.test(tag) || block.hasAttribute('is')) {
      const code = block.querySelector('code') ?? block;
      const set = heights(code.querySelectorAll(':scope > .line'));
      const lines = set.length || (code.textContent ?? '').replace(/\n$/, '').split('\n').length;
      const shared = block.getBoundingClientRect().height / lines;
      return Array.from({ length: lines }, (_, line) => set[line] ?? (shared || lineHeightOf(block)));
    }
    return [block.getBoundingClientRect().height];
  };

  const measure = (section: HTMLElement): Measurement => {
    const limits = limitsOf(section);
    const [first, ...rest] = flowChildren(section);
    const headed = first !== undefined && /^H[1-6]$/.test(first.tagName);
    const content = headed ? rest : flowChildren(section);
    const rects = content.flatMap(textRects);
    const head = headed && first ? first.getBoundingClientRect() : undefined;
    const tops = rects.map((rect) => rect.top);
    const bottoms = rects.map((rect) => rect.bottom);
    const start = -greatest(tops.map((top) => -top));
    const beside = head !== undefined && rects.length > 0 && start < head.bottom - 1;
    const ceiling = head && !beside ? Math.max(limits.top, limits.top + head.height) : limits.top;
    const overflow = overflowOf(section);
    const measured: Measurement = {
      overflow,
      room: Math.max(1, limits.bottom - ceiling),
      height: rects.length > 0 ? greatest(bottoms) - start : 0,
      parts: content.map(partsOf),
    };
    if (overflow > 0) {
      const tooWide = atStep(section, lastStep, false, () => wideTable(section, content));
      if (tooWide) measured.tooWide = tooWide;
    }
    return measured;
  };

  const wideTable = (section: HTMLElement, content: HTMLElement[]): Measurement['tooWide'] => {
    const { paddingLeft, paddingRight } = getComputedStyle(section);
    const room = section.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    const isTooWide = ({ tagName, offsetWidth }: HTMLElement): boolean =>
      tagName === 'TABLE' && offsetWidth > room + tolerance;
    const block = content.findIndex(isTooWide);
    const heads = content[block]?.querySelectorAll<HTMLElement>('tr:first-child > th') ?? [];
    return block < 0 ? undefined : { block, room, columns: [...heads].map(({ offsetWidth }) => offsetWidth) };
  };

  const lastStep = stepClasses.length;
  const stepOf = ({ classList }: HTMLElement): number =>
    stepClasses.findLastIndex((name) => classList.contains(name)) + 1;

  /** Looks at a slide as it is at a step, which is never less than its own. */
  const atStep = <T>(section: HTMLElement, step: number, inColumns: boolean, look: () => T): T => {
    const { className } = section;
    section.classList.remove(...stepClasses);
    section.classList.add(...stepClasses.slice(step - 1, step), ...(inColumns ? ['columns'] : []));
    const seen = look();
    section.className = className;
    return seen;
  };

  const overflowAt = (section: HTMLElement, step: number, inColumns: boolean): number =>
    atStep(section, step, inColumns, () => overflowOf(section));

  /** The least step at which a slide fits that does not fit before the first one, by halves. */
  const leastStep = (section: HTMLElement, first: number, inColumns: boolean): number => {
    let [low, high] = [first, lastStep];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (overflowAt(section, middle, inColumns) === 0) high = middle;
      else low = middle + 1;
    }
    return high;
  };

  const reductionOf = (section: HTMLElement): NonNullable<Measurement['reduced']> => {
    const step = stepOf(section);
    const overflow = overflowAt(section, lastStep, false);
    const reduced: Measurement['reduced'] = { overflow };
    if (overflow === 0) reduced.step = leastStep(section, step + 1, false);
    const hasPoints = section.querySelector(':scope > :is(ul, ol) > li:nth-child(4)') !== null;
    if (hasPoints && overflowAt(section, lastStep, true) === 0)
      reduced.inColumns = leastStep(section, step, true);
    return reduced;
  };

  return sections.map((section) => {
    const measured = measure(section);
    return measured.overflow > 0 ? { ...measured, reduced: reductionOf(section) } : measured;
  });
}
