import { qrImage } from '../../deck/address.ts';
import { directiveComment, yamlText } from '../../marp/comment.ts';
import type { Assets } from '../../model/assets.ts';
import { type Layout, layouts } from '../../model/deck.ts';
import * as lines from './line-layouts.ts';
import * as texts from './text-layouts.ts';
import { chinese, english, type Words } from './words.ts';

export const states = ['short', 'long', 'densest'] as const;
export const sizes = ['16:9', '4:3'] as const;
export const langs = ['zh-CN', 'en'] as const;

export type Size = (typeof sizes)[number];
type Lang = (typeof langs)[number];

/** What one slide of a specimen shows. */
export interface SpecimenSlide {
  layout: Layout;
  state: (typeof states)[number];
  lang: Lang;
  size: Size;
}

export interface Specimen {
  slides: SpecimenSlide[];
  /** Marp Markdown, a slide for each of `slides`. */
  markdown: string;
}

const words: Record<Lang, Words> = { 'zh-CN': chinese, en: english };

const samplesOf: Record<Layout, lines.Samples> = {
  cover: lines.cover,
  summary: texts.summary,
  agenda: lines.agenda,
  roadmap: lines.roadmap,
  section: texts.section,
  divider: lines.divider,
  breakthrough: lines.breakthrough,
  forecast: lines.forecast,
  impact: lines.impact,
  prose: texts.prose,
  year: lines.year,
  takeaways: texts.takeaways,
  links: texts.links,
  question: texts.question,
  list: texts.list,
  table: texts.tables,
  quotation: texts.quotation,
  code: texts.code,
  picture: texts.picture,
  'picture-text': texts.pictureText,
};

/** A deck that shows a theme in every layout: with little on the slide, as usual, and at its densest. */
export function specimenOf(theme: string, size: Size, lang: Lang): Specimen {
  const slides = layouts.flatMap((layout) =>
    states.map((state, index) => ({
      shows: { layout, state, lang, size },
      body: slideOf(layout, index, words[lang]),
    })),
  );
  const front = `---\nmarp: true\ntheme: ${yamlText(theme)}\nsize: '${size}'\npaginate: true\nlang: ${lang}\n---`;
  return {
    slides: slides.map(({ shows }) => shows),
    markdown: `${front}\n\n${slides.map(({ body }) => body).join('\n\n---\n\n')}\n`,
  };
}

function slideOf(layout: Layout, state: number, set: Words): string {
  const sample = samplesOf[layout](set)[state];
  const classes = [layout, sample?.classes].filter((name) => name !== undefined).join(' ');
  const directives: [string, string][] = [['_class', classes]];
  if (sample?.header) directives.push(['_header', sample.header]);
  if (sample?.footer) directives.push(['_footer', sample.footer]);
  return `${directiveComment(directives)}\n\n${sample?.body ?? ''}`;
}

/** A picture without words: bands in two greys, so that its edges are seen on every ground. */
const picture = (width: number, height: number): Uint8Array =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<rect width="100%" height="100%" fill="#9aa3ad"/><path d="M0 ${height} L${width} ${height * 0.2} V${height} Z" fill="#6d7681"/></svg>`,
  );

/** The pictures that the Markdown of a specimen names. */
export function specimenPictures(): Assets {
  const code = qrImage('https://example.org/reports/2024/energy-storage-outlook');
  const bytes = Buffer.from(code?.url.replace(/^data:[^,]*,/, '') ?? '', 'base64');
  return new Map<string, Uint8Array>([
    [texts.pictures.wide, picture(1600, 900)],
    [texts.pictures.tall, picture(900, 1200)],
    [texts.pictures.code, bytes],
  ]);
}
