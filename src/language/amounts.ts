import { segmentsOf } from './segments.ts';

/** What scales a number in scripts that set words apart, a dot behind what is abbreviated, by language. */
const scales = [
  'thousand million billion trillion bn mn crore lakh',
  'Mio Mrd Tsd Million Millionen Milliarde Milliarden',
  'mille millions milliards milliard',
  'mil millón millones',
  'milhão milhões bilhão bilhões bi mi',
  'mila milione milioni miliardo miliardi',
  'duizend miljoen miljard mln mld',
  'тыс млн млрд тысяч тысячи миллион миллиона миллионов миллиард миллиарда миллиардов',
  'tusen miljon miljoner miljard miljarder mdkr',
  'tys milion miliony milionów miliard miliardy miliardów',
  'ألف آلاف مليون ملايين مليار مليارات',
];
/** Shares in words, and what money is counted in. */
const shares =
  'percent|per cent|Prozent|pour cent|por ciento|por cento|per cento|procent|процент\\p{L}{0,2}|procenta?';
const money =
  '[€$£₽₩]|EUR|USD|GBP|CHF|Euros?|euros?|euro|dollars?|dólares|dollari|Dollar|Franken|francs|kronor|kr|reais|pesos|rupees|złotych|zł|руб\\.?|рублей|يورو|دولار';

/** The full stop of what is abbreviated, and no other: 12 Mrd. */
const scaleDot = '(?:(?<=Mio|Mrd|Tsd|тыс|млн|млрд|mln|mld|tys)\\.)?';
/** Behind a number and a blank: 41 Mio. €, 17.5 bn, 87,4 millones de euros. */
export const spacedUnit = `(?:(?:mil\\s(?=mil))?(?:${scales.join(' ').replaceAll(' ', '|')})${scaleDot}(?:\\s(?:(?:de|d’|di)\\s?)?(?:${money}))?|${shares}|${money})(?![\\p{L}\\p{N}/])`;

/** What money is counted in before its number: R$ 1,9, USD 5. */
export const moneyBefore =
  '(?:R|US|A|C|NT|HK)\\$|[$€£¥₹₩₽]|(?:Rs\\.?|EUR|USD|GBP|CHF|JPY|CNY|RMB|INR|BRL|AUD|CAD|SEK|NOK|DKK|PLN)(?=\\s?\\d)';

const koreanScale = '[십백천만억조]+';
const koreanCounters =
  '원|명|개월|개국|개|건|대|곳|회|년|월|일|주|분기|시간|가지|종|배|층|가구|세대|톤|달러|유로|퍼센트|포인트';
/** 3억 2천만 원, 720 억원: what counts stands apart from its number, and so do the scales from one another. */
export const koreanAmount = `\\d[\\d.,]*(?:${koreanScale}(?:\\s\\d[\\d.,]*${koreanScale})*)?\\s(?:${koreanScale})?(?:${koreanCounters})(?![\\p{N}])`;

/** What numbers count and measure in Chinese and Japanese; of those that begin alike the longer ones first. */
const counters = [
  '个百分点 個百分點 平方公里 平方米 立方米 千瓦时 千瓦時 千瓦 兆瓦 吉瓦 公里 公斤 公顷 公頃 厘米 毫米 千米 小时 小時 分钟 分鐘 个月 個月',
  '人次 人 美元 欧元 歐元 日元 元 用户 參數 参数 词元 比特 户 戶 部 台 套 辆 輛 家 所 座 张 張 条 條 项 項 次 倍 种 種 件 间 間 处 處',
  '瓦时 瓦時 瓦 赫兹 赫茲 帕 卡 吨 噸 米 克 亩 畝 秒 天 周 週 岁 歲 届 屆 级 級 类 類 期 批 支 只 隻 位 名 字 页 頁 度 折 艘 架 趟 班 门 门 对 對 个 個',
  'か所 ヵ所 カ所 ヶ所 箇所 か月 ヵ月 カ月 ヶ月 か年 カ年 ヶ年 か国 カ国 ヶ国 年度 年間 年代 日間 時間 分間 週間 市町村 自治体 世帯 世代 団体 路線 施設 編成',
  'ドル ユーロ 円 キロ メートル トン ヘクタール パーセント ポイント 種類 年 月 日 時 分 社 両 駅 便 本 校 戸 軒 棟 床 枚 冊 回 割 基 点 歳 号 番 階 段 町 村 県',
]
  .join(' ')
  .split(' ');

/** Right behind a number in Chinese or Japanese, with what scales it: 万人次, 億円, か所. */
export const wideScale = '[十百千万萬亿億兆]+';
export const wideCounter = `(?:${counters.join('|')})`;

/** Counters in Chinese that say nothing without what they count: 10个|预测. */
export const nounCounter = /[个個种種项項条條位名家]$/u;

/** Words that begin as a counter does and that no dictionary of a segmenter has. */
const longerWord = /[日月周]活|门店|門店/y;
/** No such word is longer. */
const longestWord = 4;

/** Where an amount in Chinese or Japanese ends: before its counter, where that begins a longer word: 26万|个人, 48万|日活. */
export function endOfWideAmount(text: string, start: number, end: number): number {
  longerWord.lastIndex = end - 1;
  if (longerWord.test(text)) return end - 1;
  for (const { index, segment } of segmentsOf(text.slice(start, end + longestWord), 'zh', 'word'))
    if (start + index < end && end < start + index + segment.length) return start + index;
  return end;
}

const wideAmount = new RegExp(
  `(?<!\\d[.,:，]?)\\d+(?:[.,:，]\\d+)*(?:\\s?(?:[–—~～〜-]|至|到)\\s?\\d+(?:[.,:，]\\d+)*)?(?:\\s?(?:[多余]?${wideScale})?${wideCounter}|\\s?${wideScale})`,
  'gu',
);

/** The places of numbers in a Chinese or Japanese text, each with what it counts: 311か所, 2027〜2028年, 1.9万人次. */
export const wideAmountsIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(wideAmount)].map(({ index, 0: amount }) => ({
    start: index,
    end: index + amount.length,
  }));

/** 5 mA/cm², 0.8 元/Wh, 86 TB, 60 ℃: a unit that an author sets apart in such a text. */
const apartUnit =
  /\d+(?:[.,]\d+)*\s(?:[\p{Script=Latin}µΩ°%‰℃℉]{1,4}[²³]?|[元円]\/\p{L}{1,4})(?:\/\p{Script=Latin}{1,4}[²³]?)?(?![\p{Script=Latin}\d])/gu;

/** Of the same those with a blank, where a line would break: 2026 年, 86 TB. */
export const apartAmountsIn = (text: string): { start: number; end: number }[] =>
  [
    ...wideAmountsIn(text).filter(({ start, end }) => /\s/u.test(text.slice(start, end))),
    ...[...text.matchAll(apartUnit)].map(({ index, 0: amount }) => ({
      start: index,
      end: index + amount.length,
    })),
  ].sort((one, other) => one.start - other.start);
