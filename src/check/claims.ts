import { chineseNumeral, englishNumeral, parseNumeral } from '../language/numerals.ts';

/** What a text can count of an article. */
export type ClaimKind = 'directions' | 'breakthroughs' | 'forecasts' | 'series';

/** A number that a text says the article has of something. */
export interface Claim {
  kind: ClaimKind;
  count: number;
  /** The words of it: 七大方向, seven directions. */
  text: string;
  /** Where they stand in the text. */
  index: number;
  /** True where the noun means nothing but the article's own parts, or the text says that it does. */
  certain: boolean;
  /** True for 七大…, which counts a whole and no selection from one. */
  whole: boolean;
}

interface Pattern {
  kind: ClaimKind;
  certain: boolean;
  pattern: RegExp;
}

// The first three, the other two, the third: none of these counts a whole.
const notPartChinese =
  '(?<![第其余餘下前后後头頭每几幾数數各外一二两兩三四五六七八九十百千万\\d０-９.]|其中|(?<![共文图圖])有)';
const notPartEnglish =
  '(?<![\\w.,-])(?<!\\b(?:first|last|other|next|another|remaining|top|every|each|over|of|to|or|and|than)\\s+)';

const chineseWords =
  '(?:主要|重点|重點|关键|關鍵|核心|技术|技術|发展|發展|研究|突破|战略|戰略|人工智能|AI|\\s)*';
const englishWords =
  '(?:(?:main|major|key|big|broad|core|great|central|technical|technology|research|strategic|AI)\\s+)*';

const chinese = (kind: ClaimKind, nouns: string, certain: boolean): Pattern => ({
  kind,
  certain,
  pattern: new RegExp(
    `${notPartChinese}(${chineseNumeral})\\s*(大|个|個|条|條|项|項|则|則|つの)${chineseWords}(?:${nouns})`,
    'gu',
  ),
});

const english = (kind: ClaimKind, nouns: string, certain: boolean): Pattern => ({
  kind,
  certain,
  // The number is looked for first: what stands before it is only then worth a look.
  pattern: new RegExp(
    `\\b(?=${englishNumeral}\\s)${notPartEnglish}(${englishNumeral})\\s+${englishWords}(?:${nouns})\\b`,
    'giu',
  ),
});

const general: Pattern[] = [
  chinese('directions', '方向(?!盘|盤)', true),
  chinese(
    'directions',
    '领域|領域|分野|赛道|賽道|主题|主題|板块|板塊|维度|維度|路线|路線|趋势|趨勢|前沿|主线|主線|议题|議題|テーマ',
    false,
  ),
  chinese('breakthroughs', '突破(?!口|方向)', true),
  chinese('forecasts', '预测|預測', true),
  english('directions', 'directions', true),
  english('directions', 'areas|fields|themes|tracks|domains|strands', false),
  english('breakthroughs', 'breakthroughs', true),
  english('forecasts', 'forecasts|predictions', true),
];

/** Words that say that the article itself is meant. */
const determiner =
  /(?:本文|下文|以下|这篇|這篇|全文|文章|この記事)[^。！？]{0,16}$|\b(?:this (?:article|text|roadmap|plan)|we (?:take|cover|follow)|the following|below)\b[^.!?]{0,40}$|\bthese\s$/iu;

/** How far before a number such words may stand. */
const reach = 80;

/** The counts of directions, breakthroughs and forecasts that a text claims. */
export const claimsIn = (text: string): Claim[] => general.flatMap((pattern) => matches(text, pattern));

/** The counts of one noun that a text claims, such as of the phases that headings number. */
export function seriesClaimsIn(text: string, noun: string): Claim[] {
  const isChinese = /\p{Script=Han}/u.test(noun);
  const pattern = isChinese ? chinese('series', noun, true) : english('series', `${noun}s`, true);
  return matches(text, pattern);
}

function matches(text: string, { kind, certain, pattern }: Pattern): Claim[] {
  return [...text.matchAll(pattern)].flatMap((match): Claim[] => {
    const count = parseNumeral(match[1] ?? '') ?? 0;
    if (count < 2) return [];
    const meant = certain || determiner.test(text.slice(Math.max(0, match.index - reach), match.index));
    return [{ kind, count, text: match[0], index: match.index, certain: meant, whole: match[2] === '大' }];
  });
}
