import { type Box, pixels } from './box.ts';
import { type Cover, isOpaque } from './cover.ts';
import { isPainted, isReadable, leastHeight } from './style.ts';

/** Where the page's styles say something of what is no element: boxes that they add, lines and letters that they mark. */
export interface Additions {
  boxes: Part<'before' | 'after'>[];
  lines: Part<'first-line' | 'first-letter'>[];
}

interface Part<Name> {
  name: Name;
  /** Of the elements of which it is a part. */
  selectors: string[];
}

/** Looks for them in the page's styles. */
export const findAdditions = (): Additions => ({
  boxes: (['before', 'after'] as const).map((name) => ({ name, selectors: partsOf(name, /background/) })),
  lines: (['first-line', 'first-letter'] as const).map((name) => ({
    name,
    selectors: partsOf(name, /color|font|opacity|visibility/),
  })),
});

/** Selectors of the elements of whose part the style says something: of a box with a ground of its own, of a line. */
function partsOf(name: string, says: RegExp): string[] {
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
}

function hostsIn(section: Element, selectors: string[]): Element[] {
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
}

/** Elements of which a style hides the first line or letter: what is left of them is not what is written. */
export const mutilatedIn = (section: Element, { lines }: Additions): Set<Element> =>
  new Set(
    lines.flatMap(({ name, selectors }) =>
      hostsIn(section, selectors).filter((host) => {
        const style = getComputedStyle(host, `::${name}`);
        return !isReadable(style) || pixels(style.fontSize) < leastHeight;
      }),
    ),
  );

/** Boxes that the style adds to a slide; what is in the flow stands in its element. */
export const addedIn = (section: Element, { boxes }: Additions): { box: Cover; isCover: boolean }[] =>
  boxes.flatMap(({ name, selectors }) =>
    hostsIn(section, selectors).flatMap((element) => {
      const style = getComputedStyle(element, `::${name}`);
      if (style.content === 'none' || style.display === 'none' || !isPainted(style)) return [];
      const isApart = /^(?:absolute|fixed)$/.test(style.position);
      const box = isApart ? boxOf(element, style) : element.getBoundingClientRect();
      return [{ box: { element, box, added: name }, isCover: isApart && isOpaque(style) }];
    }),
  );

/** Where a box stands that the style adds to an element and takes out of the flow. */
function boxOf(element: Element, style: CSSStyleDeclaration): Box {
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
}
