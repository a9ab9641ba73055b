import { fileURLToPath } from 'node:url';
import { Marp } from '@marp-team/marp-core';
import { build } from 'esbuild';
import { readCoverage } from '../../../src/fonts/coverage.ts';
import { cutFont } from '../../../src/fonts/subset.ts';
import type { PlayerInput, PlayerSlide } from '../../../src/player/page.ts';
import { toPlayerCharacters } from '../../../src/player/strings.ts';
import { packageFont, pointsOf } from '../fonts/decode.ts';

export const size = { width: 1280, height: 720 };

/**
 * Bundles the client as the compile script does, in memory: other runs may be compiling at the same time.
 *
 * @param name the entry in src/player
 */
export async function bundleClient(name = 'client/main.ts'): Promise<string> {
  const entry = fileURLToPath(new URL(`../../../src/player/${name}`, import.meta.url));
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  return result.outputFiles[0]?.text ?? '';
}

const theme = `/* @theme sample */ @import 'default';
section{background:#f7f4ee;color:#1d2530;font-family:"Noto Sans SC",sans-serif;padding:80px}
section.dark{background:#12284b;color:#fff}`;

const toMarkdown = (number: number): string =>
  [
    number % 9 === 3 ? '<!-- _class: dark -->\n' : '',
    `# 第 ${number} 页：从单一模型到系统工程`,
    '',
    `- 预训练的边际收益放缓，推理时计算成为新的扩展维度，第 ${number} 条`,
    '- 上下文窗口从 100K 走向 1M，成本下降 75%',
    '- See [the paper](https://example.com/paper) and [slide three](#3) for details',
    '',
    `<!-- 讲者备注：这一页讲第 ${number} 个要点，语速放慢，先讲结论再讲依据。`,
    '',
    '第二段备注。 -->',
  ].join('\n');

/** The face of what the sample says, as a deck has it: a whole one takes a second to be read, at each opening. */
async function cutFace(): Promise<string> {
  const font = await packageFont('noto-sans-sc/noto-sans-sc-chinese-simplified-400-normal.woff');
  const covered = new Set(pointsOf(readCoverage(font)));
  const said = new Set([
    ...toMarkdown(1_234_567_890),
    ...toPlayerCharacters('zh-CN'),
    ...'AI 路线图附录从预训练到推理时计算',
  ]);
  const characters = [...said].filter((character) => covered.has(character.codePointAt(0) ?? 0)).join('');
  const data = (await cutFont(font, characters)).toString('base64');
  return `@font-face{font-family:"Noto Sans SC";src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}

const face = await cutFace();

export interface SampleOptions {
  lang?: string;
  /** Whether the face is embedded. */
  face?: boolean;
  /** How many slides at the end are an appendix. */
  appendix?: number;
  /** Planned for each slide. */
  seconds?: number;
}

const rendered = new Map<number, { html: string[]; css: string }>();

/** What Marp makes of so many slides, made once: for a thousand that takes longer than what is tested with them. */
function render(count: number): { html: string[]; css: string } {
  const known = rendered.get(count);
  if (known) return known;
  const marp = new Marp({ inlineSVG: true, script: false, emoji: { unicode: false, shortcode: false } });
  marp.themeSet.add(theme);
  const markdown = Array.from({ length: count }, (_, i) => toMarkdown(i + 1)).join('\n\n---\n\n');
  const made = marp.render(`---\ntheme: sample\npaginate: true\n---\n${markdown}`, {
    htmlAsArray: true,
  });
  rendered.set(count, made);
  return made;
}

/**
 * A deck of real Marp slides: the first and the last of the talk stand alone, the others belong to directions of
 * six each.
 */
export function makeDeck(count: number, options: SampleOptions = {}): Omit<PlayerInput, 'script'> {
  const { html, css } = render(count);
  const slides = html.map((slide, i): PlayerSlide => {
    const talk = count - (options.appendix ?? 0);
    const direction = i === 0 || i === talk - 1 ? undefined : Math.ceil(i / 6);
    const chapter = i >= talk ? { title: '附录' } : { direction, title: '从预训练到推理时计算' };
    return {
      id: `方向-${i + 1}`,
      title: `第 ${i + 1} 页：从单一模型到系统工程`,
      html: slide,
      notes: [`这一页讲第 ${i + 1} 个要点，语速放慢，先讲结论再讲依据。`, '第二段备注。'],
      chapter: direction === undefined ? undefined : chapter,
      seconds: options.seconds,
      appendix: i >= talk ? true : undefined,
    };
  });
  return {
    lang: options.lang ?? 'zh-CN',
    title: 'AI 路线图',
    description: '一份演讲',
    author: '作者',
    slides,
    css: `${options.face === false ? '' : face}${css}`,
    size,
    fonts: ['Noto Sans SC'],
  };
}
