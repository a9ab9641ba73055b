import type MarkdownIt from 'markdown-it';

/** Gives the data: address of a picture, or nothing for one that the deck may not show. */
export type ImageResolver = (address: string) => string | undefined;

// An empty frame: what is refused leaves a visible place.
const frame =
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180" viewBox="0 0 320 180">' +
  '<path d="M1 1h318v178H1zM1 1l318 178M319 1 1 179" fill="none" stroke="#8a8a8a" stroke-dasharray="6 6"/></svg>';
const placeholder = `data:image/svg+xml;base64,${Buffer.from(frame).toString('base64')}`;

type Token = ReturnType<MarkdownIt['parse']>[number];

/** A markdown-it plugin that puts every picture's own bytes in place of its address. */
export function embedImages(md: MarkdownIt, resolve: ImageResolver): void {
  // Marp turns some pictures into backgrounds later on, so the addresses change as soon as they are parsed.
  md.core.ruler.after('inline', 'embed_images', (state) => {
    for (const block of state.tokens) {
      for (const token of block.children ?? []) {
        if (token.type === 'image') embed(token, resolve);
      }
    }
  });
}

function embed(token: Token, resolve: ImageResolver): void {
  // markdown-it leaves escaped characters out of an alternative text.
  for (const child of token.children ?? []) if (child.type === 'text_special') child.type = 'text';
  const address = token.attrGet('src') ?? '';
  if (/^data:image\//i.test(address)) return;
  const source = resolve(decode(address)) ?? resolve(address) ?? placeholder;
  token.attrSet('src', source);
  // Backgrounds are made from what Marp noted when it read the picture.
  const noted = (token.meta as { marpitImage?: { url?: string } } | null)?.marpitImage;
  if (noted) noted.url = source;
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
