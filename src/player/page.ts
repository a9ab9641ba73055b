import { createHash } from 'node:crypto';
import { directionOf } from '../language/direction.ts';
import { toFontList, toHtmlText, toScriptText, toStyleText } from './escape.ts';
import { type Strings, toStrings } from './strings.ts';
import { toPlayerStyle } from './styles/player.ts';

export interface PlayerSlide {
  /** Stable name: `#<id>` in the address leads to the slide. */
  id: string;
  title: string;
  /** The slide as Marp renders it with `inlineSVG` and `htmlAsArray`: one `<svg data-marpit-svg>`. */
  html: string;
  /** Speaker notes: paragraphs of plain text. */
  notes: readonly string[];
  /** The chapter that it belongs to; slides of one chapter stand together in contents and overview. */
  chapter?: { title: string; direction?: number | undefined } | undefined;
  /** How long it is planned to be talked about. */
  seconds?: number | undefined;
  /** The lines of the source that it was made of, from 1; only a preview tells them. */
  lines?: readonly [first: number, last: number] | undefined;
  /** Equal for slides that show the same; only a preview tells them. */
  key?: string | undefined;
  /** Not part of the talk: it stands behind the closing slide, for questions. */
  appendix?: true | undefined;
}

export interface PlayerInput {
  /** BCP 47. */
  lang: string;
  title: string;
  description?: string | undefined;
  author?: string | undefined;
  slides: readonly PlayerSlide[];
  /** Marp's CSS of the theme, with its faces as data URIs. */
  css: string;
  /** The client bundle, see `readClientScript`. */
  script: string;
  /** A slide's size in CSS pixels. */
  size: { width: number; height: number };
  /** Embedded families for the player's own controls; system fonts stand behind them. */
  fonts?: readonly string[] | undefined;
  /** Of a preview only: the version of its deck. The script may then ask its own server. */
  live?: { version: number } | undefined;
}

const policy = (script: string, live: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    ...(live ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const meta = (name: string, content: string | undefined): string =>
  content === undefined || content === '' ? '' : `<meta name="${name}" content="${toHtmlText(content)}">\n`;

const idsIn = (slides: readonly PlayerSlide[]): Set<string> =>
  new Set(slides.flatMap(({ html }) => [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '')));

const toNotes = (notes: readonly string[]): string =>
  notes.length === 0
    ? ''
    : `<aside class="deck-notes" hidden>${notes.map((note) => `<p>${toHtmlText(note)}</p>`).join('')}</aside>`;

/** What the player has to know of a slide beside its own title: chapter, time, appendix. */
const toData = ({ chapter, seconds, appendix, key }: PlayerSlide): string =>
  (key === undefined ? '' : ` data-key="${toHtmlText(key)}"`) +
  (chapter === undefined ? '' : ` data-chapter="${toHtmlText(chapter.title)}"`) +
  (chapter?.direction === undefined ? '' : ` data-direction="${Number(chapter.direction)}"`) +
  (seconds === undefined ? '' : ` data-seconds="${Number(seconds)}"`) +
  (appendix ? ' data-appendix' : '');

/**
 * The `<article>` of one slide.
 *
 * @param number its place in the talk, or in the appendix, from 1
 * @param taken ids that stand in the document already; the slide's own is added
 */
export function toSlide(
  slide: PlayerSlide,
  number: number,
  words: Strings,
  taken: Set<string> = idsIn([slide]),
): string {
  // Marp numbers its sections and gives headings ids; an id may stand only once in a document.
  const id = toHtmlText(slide.id);
  const own = slide.id === '' || taken.has(id) ? '' : ` id="${id}"`;
  taken.add(id);
  const place = slide.appendix ? `${words.appendixMark} ${number}` : number;
  const label = toHtmlText(`${place} ${slide.title}`.trim());
  return (
    `<article class="deck-slide"${own} data-id="${id}" data-title="${toHtmlText(slide.title)}"${toData(slide)}` +
    ` aria-roledescription="${toHtmlText(words.slide)}" aria-label="${label}">` +
    `<div class="marpit">${slide.html}</div>${toNotes(slide.notes)}</article>\n`
  );
}

function toSlides(slides: readonly PlayerSlide[], words: Strings): string {
  const taken = idsIn(slides);
  const talk = slides.findLastIndex(({ appendix }) => !appendix) + 1;
  return slides
    .map((slide, i) => toSlide(slide, slide.appendix && i >= talk ? i - talk + 1 : i + 1, words, taken))
    .join('');
}

/**
 * The whole deck as one HTML document that asks for nothing else: slides, notes, styles and the player.
 * Its content security policy lets only the given script run. Without JavaScript all slides stand below each
 * other; printed, each slide is a page of its own.
 */
export function toPlayerPage(input: PlayerInput): string {
  // Lone surrogates become U+FFFD when the file is written; doing it here keeps the hash true.
  const script = Buffer.from(toScriptText(input.script), 'utf8').toString('utf8');
  const words = toStrings(input.lang);
  const style = toPlayerStyle(input.size, toFontList(input.fonts ?? []));
  const turned = directionOf(input.lang) === 'rtl' ? ' dir="rtl"' : '';
  const version = input.live ? ` data-live-version="${input.live.version}"` : '';
  return `<!doctype html>
<html lang="${toHtmlText(input.lang)}"${turned}${version}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, input.live !== undefined)}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="referrer" content="no-referrer">
${meta('description', input.description)}${meta('author', input.author)}<meta name="generator" content="roadmap-deck">
<title>${toHtmlText(input.title)}</title>
<style>${toStyleText(input.css)}</style>
<style>${style}</style>
<script>${script}</script>
</head>
<body>
<main class="deck-stage" aria-label="${toHtmlText(input.title)}">
<h1 class="deck-hidden-text">${toHtmlText(input.title)}</h1>
${toSlides(input.slides, words)}</main>
<script type="application/json" class="deck-words">${JSON.stringify(words)}</script>
</body>
</html>
`;
}
