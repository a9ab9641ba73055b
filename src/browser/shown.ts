import type { ShownPicture, ShownSlide } from '../model/shown.ts';
import type { Measurable } from './measure.ts';

/** Reads back what a laid-out page lets its audience see, slide by slide. */
export const shownSlides = (page: Measurable): Promise<ShownSlide[]> => page.evaluate(readInPage);

/** Runs in the page, so it may use nothing from outside itself. */
function readInPage(): ShownSlide[] {
  interface Box {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  interface Cover {
    element: Element;
    box: Box;
    /** A box that the style adds is painted before or behind all that its element holds. */
    added?: 'before' | 'after';
  }
  /** What holds for all that stands in an element. */
  interface Around {
    opacity: number;
    /** What is not cut off. */
    window: Box;
    link: string | undefined;
    ground: Ground | undefined;
  }
  interface Ground {
    element: Element;
    color: string;
  }
  interface Piece {
    text: string;
    boxes: DOMRect[];
    element: Element;
    link: string | undefined;
    /** What it may stand on that has its colour. */
    like?: Element | undefined;
  }
  const leastOpacity = 0.05;
  /** Letters that are lower than this nobody reads, in CSS pixels of a slide 720 high. */
  const leastHeight = 4;
  /** The share of the type's size by which letters have to stand apart. */
  const leastAdvance = 0.4;
  /** A blur of this share of the type's size leaves no letters. */
  const leastBlur = 0.4;

  const intersect = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });

  const areaOf = ({ left, top, right, bottom }: Box): number =>
    Math.max(0, right - left) * Math.max(0, bottom - top);

  /** Of a colour as the browser computes it. */
  const alphaOf = (color: string): number => {
    if (color === 'transparent') return 0;
    const [, comma, slash] = /^rgba\([^)]*,\s*([\d.e-]+)\)$|\/\s*([\d.e-]+)\)$/.exec(color) ?? [];
    return Number(comma ?? slash ?? 1);
  };

  /** Whether an element's own text is painted. */
  const isReadable = (style: CSSStyleDeclaration): boolean =>
    style.visibility === 'visible' &&
    // Letters that stand in one another are none.
    (pixels(style.letterSpacing) === 0 ||
      pixels(style.letterSpacing) > pixels(style.fontSize) * -leastAdvance) &&
    (alphaOf(style.webkitTextFillColor ?? style.color) >= leastOpacity || /text/.test(style.backgroundClip));

  /** A cut-out that leaves nothing to be seen, as is used to hide text from all but screen readers. */
  const cutsAll = ({ clipPath, clip }: CSSStyleDeclaration): boolean =>
    /^inset\((?:[5-9]\d|100)%\)|^circle\(0/.test(clipPath) ||
    /^rect\((?:0px|1px),? (?:0px|1px),? (?:0px|1px),? (?:0px|1px)\)$/.test(clip);

  /** Whether a mask leaves nothing: of pictures it is not known what they leave. */
  const masksAll = ({ maskImage }: CSSStyleDeclaration): boolean => {
    const colors = maskImage.match(/\b(?:rgba?|color|oklch|oklab|lch|lab)\([^()]*\)|transparent/g) ?? [];
    return (
      colors.length > 0 && !/url\(/.test(maskImage) && colors.every((color) => alphaOf(color) < leastOpacity)
    );
  };

  const channelsOf = (color: string): number[] | undefined =>
    /^rgb\(([\d.]+), ([\d.]+), ([\d.]+)\)$/.exec(color)?.slice(1).map(Number);

  /** Nobody tells two colours apart that are nearer to each other, in any of their channels of 256. */
  const leastDifference = 6;

  const isSameColor = (one: string, other: string): boolean => {
    const [ones, others] = [channelsOf(one), channelsOf(other)];
    if (!ones || !others) return one === other && alphaOf(one) === 1;
    return ones.every((channel, index) => Math.abs(channel - (others[index] ?? 0)) < leastDifference);
  };

  /** What an element's text stands on, as far as that is known, given what the element itself stands on. */
  const groundOf = (
    element: Element,
    style: CSSStyleDeclaration,
    beneath: Ground | undefined,
  ): Ground | undefined => {
    const { backgroundColor: color, backgroundImage, mixBlendMode, filter } = style;
    if (backgroundImage !== 'none' || mixBlendMode !== 'normal' || filter !== 'none') return undefined;
    const alpha = alphaOf(color);
    if (alpha === 0) return beneath;
    return alpha === 1 ? { element, color } : undefined;
  };

  /** Whether text is painted in the colour of its ground, and in no other. */
  const isLikeGround = (style: CSSStyleDeclaration, ground: Ground | undefined): boolean =>
    ground !== undefined &&
    isSameColor(style.webkitTextFillColor ?? style.color, ground.color) &&
    style.textShadow === 'none' &&
    pixels(style.webkitTextStrokeWidth) === 0;

  const isPainted = ({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean =>
    backgroundImage !== 'none' || alphaOf(backgroundColor) > 0;

  /** A length of a cut-out as the browser computes it: of `calc()` only sums come up. */
  const lengthOf = (text: string, extent: number): number =>
    [...text.matchAll(/([+-]\s+)?(-?[\d.]+)(px|%)/g)].reduce((sum, [, sign = '', number, unit]) => {
      const length = Number(number) * (unit === '%' ? extent / 100 : 1);
      return sum + (sign.startsWith('-') ? -length : length);
    }, 0);

  /** What a polygon or a circle leaves of an element's box at most. */
  const cutOut = ({ clipPath }: CSSStyleDeclaration, element: Element): Box | undefined => {
    const round = /^(?:circle|ellipse)\(([\d.]+)(px|%)(?: ([\d.]+)(px|%))? at (\S+) (\S+)\)$/.exec(clipPath);
    if (round) {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [, across, unit, down = across, downUnit = unit, x = '', y = ''] = round;
      const [rx, ry] = [lengthOf(`${across}${unit}`, width), lengthOf(`${down}${downUnit}`, height)];
      const [cx, cy] = [left + lengthOf(x, width), top + lengthOf(y, height)];
      return { left: cx - rx, top: cy - ry, right: cx + rx, bottom: cy + ry };
    }
    const points = /^polygon\((?:\w+, )?(.*)\)$/.exec(clipPath)?.[1]?.split(/,\s*(?![^(]*\))/);
    if (!points) return undefined;
    const { left, top, width, height } = element.getBoundingClientRect();
    const places = points.map((point) => {
      const [x = '', y = ''] = point.trim().split(/\s+(?![^(]*\))/);
      return { x: left + lengthOf(x, width), y: top + lengthOf(y, height) };
    });
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  };

  /** Where an element and what surrounds it up to `top` is painted among its neighbours; flow is below level 0. */
  const levelOf = (element: Element, top: Element): number | undefined => {
    let level: number | undefined;
    for (let at: Element | null = element; at && at !== top; at = at.parentElement) {
      const { position, zIndex, transform, opacity } = getComputedStyle(at);
      const stacked =
        position !== 'static' || zIndex !== 'auto' || transform !== 'none' || Number(opacity) < 1;
      if (stacked) level = zIndex === 'auto' ? 0 : Number(zIndex);
    }
    return level;
  };

  const commonOf = (one: Element, other: Element): Element => {
    let at: Element = one;
    while (!at.contains(other) && at.parentElement) at = at.parentElement;
    return at;
  };

  const isOver = ({ element, added }: Cover, under: Element): boolean => {
    const inside = element.contains(under);
    if (inside && !added) return false;
    const common = inside ? element : commonOf(element, under);
    const style = getComputedStyle(element, added ? `::${added}` : null);
    const own = style.zIndex === 'auto' ? 0 : Number(style.zIndex);
    const above = inside ? own : (levelOf(element, common) ?? own);
    const below = levelOf(under, common);
    if (above < 0) return false;
    if (below === undefined || above > below) return true;
    const follows =
      (element.compareDocumentPosition(under) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 ||
      (inside && added === 'after');
    return above === below && follows;
  };

  const pixels = (length: string): number => Number.parseFloat(length) || 0;

  /** Where a box stands that the style adds to an element and takes out of the flow. */
  const addedBox = (element: Element, style: CSSStyleDeclaration): Box => {
    let holder: Element = element;
    while (
      holder.parentElement &&
      holder.tagName !== 'SECTION' &&
      getComputedStyle(holder).position === 'static'
    )
      holder = holder.parentElement;
    const around = holder.getBoundingClientRect();
    const left = around.left + pixels(style.left) + pixels(style.marginLeft);
    const top = around.top + pixels(style.top) + pixels(style.marginTop);
    const edges = style.boxSizing === 'border-box' ? 0 : 1;
    const width = pixels(style.width) + edges * (pixels(style.paddingLeft) + pixels(style.paddingRight));
    const height = pixels(style.height) + edges * (pixels(style.paddingTop) + pixels(style.paddingBottom));
    return { left, top, right: left + width, bottom: top + height };
  };

  const isOpaque = (style: CSSStyleDeclaration): boolean =>
    style.position !== 'static' &&
    alphaOf(style.backgroundColor) > 0.95 &&
    Number(style.opacity) > 0.95 &&
    style.visibility === 'visible';

  /** Selectors of the elements of whose part the style says something: of a box with a ground of its own, of a line. */
  const partsOf = (name: string, says: RegExp): string[] => {
    const found: string[] = [];
    const pseudo = new RegExp(`::?${name}\\b`);
    const look = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if ('cssRules' in rule && !(rule instanceof CSSStyleRule)) look(rule.cssRules as CSSRuleList);
        if (!(rule instanceof CSSStyleRule) || !pseudo.test(rule.selectorText)) continue;
        if (!says.test(rule.cssText)) continue;
        for (const selector of rule.selectorText.split(/,(?![^(]*\))/))
          if (pseudo.test(selector)) found.push(selector.replace(pseudo, '').trim() || '*');
      }
    };
    for (const sheet of document.styleSheets) look(sheet.cssRules);
    return found;
  };
  const added = (['before', 'after'] as const).map((name) => ({
    name,
    selectors: partsOf(name, /background/),
  }));
  const marked = (['first-line', 'first-letter'] as const).map((name) => ({
    name,
    selectors: partsOf(name, /color|font|opacity|visibility/),
  }));

  const hostsIn = (section: Element, selectors: string[]): Element[] => {
    const hosts = new Set<Element>();
    for (const selector of selectors) {
      try {
        if (section.matches(selector)) hosts.add(section);
        for (const host of section.querySelectorAll(selector)) hosts.add(host);
      } catch {
        // A selector that only makes sense within another rule.
      }
    }
    return [...hosts];
  };

  /** Elements of which a style hides the first line or letter: what is left of them is not what is written. */
  const mutilatedIn = (section: Element): Element[] =>
    marked.flatMap(({ name, selectors }) =>
      hostsIn(section, selectors).filter((host) => {
        const style = getComputedStyle(host, `::${name}`);
        return !isReadable(style) || pixels(style.fontSize) < leastHeight;
      }),
    );

  /** Boxes that the style adds; what is in the flow stands in its element. */
  const addedIn = (section: Element): { box: Cover; isCover: boolean }[] =>
    added.flatMap(({ name, selectors }) => {
      return hostsIn(section, selectors).flatMap((element) => {
        const style = getComputedStyle(element, `::${name}`);
        if (style.content === 'none' || style.display === 'none' || !isPainted(style)) return [];
        const isApart = /^(?:absolute|fixed)$/.test(style.position);
        const box = isApart ? addedBox(element, style) : element.getBoundingClientRect();
        return [{ box: { element, box, added: name }, isCover: isApart && isOpaque(style) }];
      });
    });

  const range = document.createRange();

  const readSlide = (section: Element): ShownSlide => {
    const boxes = addedIn(section);
    const mutilated = new Set(mutilatedIn(section));
    const covers = boxes.filter(({ isCover }) => isCover).map(({ box }) => box);
    /** What may be painted behind text that does not stand in it. */
    const grounds = boxes.map(({ box }) => box);
    const pieces: Piece[] = [];
    const slide: ShownSlide = { text: '', addresses: [], pictures: [] };
    const frame = section.getBoundingClientRect();

    /** Whether this share of a box is not cut off. */
    const remains = (box: DOMRect, window: Box, share = 0.5): boolean =>
      box.height > 0 && box.width > 0 && areaOf(intersect(box, window)) >= box.width * box.height * share;
    /** A line's box is taller than its letters, and the last of these may touch the edge. */
    const whole = 0.97;

    /** The part of a text that is not cut off, and where it stands. */
    const readText = (
      node: Text,
      element: Element,
      { window, link, ground }: Around,
      style: CSSStyleDeclaration,
    ): void => {
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 || height > 0);
      const left = boxes.filter((box) => box.height >= leastHeight && remains(box, window, 0.01));
      if (left.length === 0) return;
      let text = node.data;
      if (boxes.some((box) => !remains(box, window, whole))) {
        text = '';
        let end = 0;
        for (const character of node.data) {
          range.setStart(node, end);
          end += character.length;
          range.setEnd(node, end);
          const box = range.getBoundingClientRect();
          if (box.width === 0 || remains(box, window)) text += character;
        }
      }
      const like = isLikeGround(style, ground) ? ground?.element : undefined;
      pieces.push({ text, boxes: left, element, link, like });
    };

    /** What filters leave of an element: opacity(0.5) opacity(20%). */
    const filtered = (filter: string): number =>
      [...filter.matchAll(/opacity\(([\d.]+)(%?)\)/g)].reduce(
        (left, [, amount, percent]) => (left * Number(amount)) / (percent ? 100 : 1),
        1,
      );

    /** Whether a style shows a picture in the place of an element. */
    const isReplaced = ({ content }: CSSStyleDeclaration): boolean => content.startsWith('url(');

    /** Whether filters leave no letter to be told from another: blur(40px), of a radius near the size of the type. */
    const isBlurred = ({ filter, fontSize }: CSSStyleDeclaration): boolean =>
      [...filter.matchAll(/blur\(([\d.]+)px\)/g)].some(
        ([, radius]) => Number(radius) >= pixels(fontSize) * leastBlur,
      );

    const visit = (element: Element, around: Around): void => {
      const style = getComputedStyle(element);
      const opacity = around.opacity * Number(style.opacity) * filtered(style.filter);
      if (style.display === 'none' || opacity < leastOpacity || cutsAll(style) || masksAll(style)) return;
      if (style.contentVisibility === 'hidden' || isBlurred(style) || isReplaced(style)) return;
      if (mutilated.has(element)) return;
      const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      const edges = [
        clips && style.display !== 'inline' ? element.getBoundingClientRect() : undefined,
        style.clipPath === 'none' ? undefined : cutOut(style, element),
      ];
      const window = edges.reduce<Box>((left, edge) => (edge ? intersect(left, edge) : left), around.window);
      const link = element.tagName === 'A' ? (element.getAttribute('href') ?? undefined) : around.link;
      const inside: Around = { opacity, window, link, ground: groundOf(element, style, around.ground) };
      // Nobody sees a link that shows nothing, whatever becomes of it.
      if (link !== around.link && link !== undefined && element.textContent?.trim() === '')
        slide.addresses.push(link);
      const box = element === section ? undefined : element.getBoundingClientRect();
      if (box && isPainted(style)) grounds.push({ element, box });
      if (box && isOpaque(style)) covers.push({ element, box });
      if (element.tagName === 'IMG') {
        readPicture(element as HTMLImageElement, style, inside);
        return;
      }
      if (element.classList.contains('katex')) {
        readFormula(element, style, inside);
        return;
      }
      let readable: boolean | undefined;
      for (const child of element.childNodes) {
        if (child.nodeType === Node.ELEMENT_NODE) visit(child as Element, inside);
        else if (child.nodeType === Node.TEXT_NODE) {
          const text = child as Text;
          if (text.data.trim() === '') pieces.push({ text: text.data, boxes: [], element, link: undefined });
          else {
            readable ??= isReadable(style);
            if (readable) readText(text, element, inside, style);
          }
        }
      }
    };

    const pictures: { picture: ShownPicture; boxes: DOMRect[]; element: Element }[] = [];
    const readPicture = (element: HTMLImageElement, style: CSSStyleDeclaration, around: Around): void => {
      const box = element.getBoundingClientRect();
      const visible =
        element.complete &&
        element.naturalWidth > 0 &&
        style.visibility === 'visible' &&
        remains(box, around.window);
      const picture = { alt: element.alt, visible };
      pictures.push({ picture, boxes: [box], element });
      if (visible) pieces.push({ text: element.alt, boxes: [box], element, link: around.link });
    };

    /** A formula counts as its source, if all of its signs are seen. */
    const readFormula = (element: Element, style: CSSStyleDeclaration, { window, link }: Around): void => {
      const source = element.getAttribute('aria-label') ?? '';
      const signs = element.querySelector('.katex-html');
      if (!signs || !isReadable(style)) return;
      const boxes: DOMRect[] = [];
      const walker = document.createTreeWalker(signs, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        range.selectNodeContents(walker.currentNode);
        boxes.push(...[...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0));
      }
      if (boxes.length > 0 && boxes.every((box) => remains(box, window)))
        pieces.push({ text: source, boxes, element, link });
    };

    visit(section, { opacity: 1, window: frame, link: undefined, ground: undefined });

    const isCovered = ({ boxes, element }: { boxes: DOMRect[]; element: Element }): boolean =>
      boxes.length > 0 &&
      boxes.every((box) =>
        covers.some(
          (cover) =>
            areaOf(intersect(box, cover.box)) * 2 >= box.width * box.height && isOver(cover, element),
        ),
      );

    /** Whether text stands on what has its own colour, with nothing between them. */
    const isCamouflaged = ({ boxes, like: ground }: Piece): boolean => {
      if (!ground) return false;
      const around = ground.getBoundingClientRect();
      return boxes.every(
        (box) =>
          areaOf(intersect(box, around)) * 2 >= box.width * box.height &&
          !grounds.some(
            (other) =>
              other.element !== ground &&
              !(other.element.contains(ground) && !other.added) &&
              areaOf(intersect(box, other.box)) > 0,
          ),
      );
    };

    for (const piece of pieces) {
      if (covers.length > 0 && isCovered(piece)) continue;
      if (isCamouflaged(piece)) continue;
      slide.text += piece.text;
      if (piece.link !== undefined && slide.addresses.at(-1) !== piece.link) slide.addresses.push(piece.link);
    }
    for (const { picture, ...placed } of pictures)
      slide.pictures.push(isCovered(placed) ? { ...picture, visible: false } : picture);
    return slide;
  };

  const sections = [
    ...document.querySelectorAll<HTMLElement>('svg[data-marpit-svg] > foreignObject > section'),
  ].filter(({ dataset }) => !/^(?:background|pseudo)$/.test(dataset.marpitAdvancedBackground ?? ''));
  return sections.map(readSlide);
}
