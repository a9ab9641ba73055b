import type MarkdownIt from 'markdown-it';

/**
 * Gives the data: address of a picture, or nothing for one that the deck may not show.
 * @param line where the Markdown names it, from 1
 */
export type ImageResolver = (address: string, line?: number) => string | undefined;

/** Stands in the place of a picture that is not shown: a picture in a frame of its own, crossed out. */
export const missingPicture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 640 360">' +
  '<g fill="none" stroke="#8a8a8a" stroke-width="4" stroke-linejoin="round">' +
  '<path d="M3 3h634v354H3z" stroke-dasharray="14 10"/>' +
  '<path d="M250 120h140v120H250zM250 216l44-46 34 34 22-22 40 38"/><circle cx="356" cy="150" r="11"/>' +
  '<path d="M226 262 414 98" stroke-width="7"/></g></svg>';
export const placeholder = `data:image/svg+xml;base64,${Buffer.from(missingPicture).toString('base64')}`;

type Token = ReturnType<MarkdownIt['parse']>[number];

/** A markdown-it plugin that puts every picture's own bytes in place of its address. */
export function embedImages(md: MarkdownIt, resolve: ImageResolver): void {
  // Marp turns some pictures into backgrounds later on, so the addresses change as soon as they are parsed.
  md.core.ruler.after('inline', 'embed_images', (state) => {
    for (const block of state.tokens) {
      for (const token of block.children ?? []) {
        if (token.type === 'image') embed(token, resolve, block.map?.[0]);
      }
    }
  });
}

function embed(token: Token, resolve: ImageResolver, index?: number): void {
  // markdown-it leaves escaped characters out of an alternative text.
  for (const child of token.children ?? []) if (child.type === 'text_special') child.type = 'text';
  const address = token.attrGet('src') ?? '';
  if (/^data:image\//i.test(address)) return;
  const line = index === undefined ? undefined : index + 1;
  const source = resolve(address, line) ?? resolve(decode(address), line) ?? placeholder;
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
