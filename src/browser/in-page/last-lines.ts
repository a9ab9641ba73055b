import { slidesOf } from './slides.ts';

/** A block whose last line holds a single character. */
export interface LonelyEnd {
  /** The slide's number, from 1. */
  slide: number;
  text: string;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const range = document.createRange();
const topAt = (node: Node, index: number): number => {
  range.setStart(node, index);
  range.setEnd(node, index + 1);
  const { top, height } = range.getBoundingClientRect();
  return top + height / 2;
};
/** Middles of the last two visible characters, the last first. */
const lastTwo = (block: Element): number[] => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  const middles: number[] = [];
  for (const node of texts.reverse()) {
    const text = node.nodeValue ?? '';
    for (let at = text.length - 1; at >= 0 && middles.length < 2; at--) {
      const character = text[at] ?? '';
      if (/[\p{L}\p{N}]/u.test(character)) {
        // A Latin word is as good as several characters.
        if (middles.length === 0 && !wide.test(character)) return [];
        middles.push(topAt(node, at));
      }
    }
  }
  return middles;
};
/** Blocks of Chinese, Japanese or Korean text whose last line is one character, punctuation aside. */
export function lonelyEnds(): LonelyEnd[] {
  return slidesOf(document).flatMap((section, index) => {
    const blocks = [...section.querySelectorAll('h1, h2, h3, h4, p, li, td, th')].filter(
      (block) => !block.querySelector('p, ul, ol, br, img') && (block.textContent ?? '').length > 3,
    );
    return blocks.flatMap((block): LonelyEnd[] => {
      const [last, before] = lastTwo(block);
      if (last === undefined || before === undefined) return [];
      const height = Number.parseFloat(getComputedStyle(block).fontSize);
      return last - before > height * 0.7
        ? [{ slide: index + 1, text: (block.textContent ?? '').replace(/[\u200b\u00ad]/g, '') }]
        : [];
    });
  });
}
