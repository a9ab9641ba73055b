const chinese: Record<string, number> = {
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const english = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const names = [...english, ...tens].join('|');

/** Sources of patterns for a number of at most three figures, as Chinese and as English text write it. */
export const chineseNumeral = '(?:[0-9０-９]{1,3}|[①-⑳]|[一二两兩三四五六七八九十]{1,4})';
export const englishNumeral = `(?:[0-9]{1,3}|[①-⑳]|(?:${tens.join('|')})-(?:${english.join('|')})|${names})`;

/** First to eighth as they stand behind an Arabic or a Persian noun. */
const arabicOrdinals = [
  ...['الأول|الأولى|یکم|اول', 'الثاني|الثانية|دوم', 'الثالث|الثالثة|سوم', 'الرابع|الرابعة|چهارم'],
  ...['الخامس|الخامسة|پنجم', 'السادس|السادسة|ششم', 'السابع|السابعة|هفتم', 'الثامن|الثامنة|هشتم'],
].map((forms) => forms.split('|'));
const adverbs = ['أول', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن'];
/** The source of a pattern for firstly to eighthly in Arabic. */
export const arabicAdverb = `(?:${adverbs.join('|')})(?:ًا|اً|ا)`;
export const arabicOrdinal = arabicOrdinals.flat().join('|');

/** The source of a pattern for a number up to 39 in Roman figures, so that no word is one. */
export const romanNumeral = '(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})';
const roman = new RegExp(`^${romanNumeral}$`, 'i');

/** The number that a text writes in figures, in Chinese or in English. Undefined for any other text. */
export function parseNumeral(text: string): number | undefined {
  const plain = inDigits(text.normalize('NFKC').trim().toLowerCase());
  if (/^\d+$/.test(plain)) return Number(plain);
  return parseChinese(plain) ?? parseEnglish(plain) ?? parseRoman(plain) ?? parseArabic(plain);
}

/** The first of the ten figures of Arabic, Persian, Hindi, Bengali and Thai, and of those of a character's full width. */
const zeros = [...'٠۰०০๐０'].map((zero) => zero.charCodeAt(0));

/** A full stop of a character's width within a number of such figures: １．２, but not before a year, １．２０３０年. */
const fullPoint = /(?<=[０-９])．(?=[０-９]{1,3}(?![０-９]))/g;

/** A text with such figures as digits; it is as long as before. */
export const inDigits = (text: string): string =>
  text.replace(fullPoint, '.').replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/g, (figure) => {
    const code = figure.charCodeAt(0);
    return String(code - (zeros.findLast((zero) => zero <= code) ?? code));
  });

/** How far the years of the Persian calendar are behind the common ones. */
const persianYears = 621;

/** A text with the years of the Persian calendar, in its figures, as the common ones in which they begin: ۱۴۰۵ is 2026. */
export const inCommonYears = (text: string): string =>
  text.replace(/(?<!\p{Nd})۱[۳۴][۰-۹]{2}(?!\p{Nd})/gu, (year) =>
    String(Number(inDigits(year)) + persianYears),
  );

const romanFigures: Record<string, number> = { i: 1, v: 5, x: 10 };

function parseRoman(text: string): number | undefined {
  if (!roman.test(text)) return undefined;
  const values = [...text].map((figure) => romanFigures[figure] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const parseArabic = (text: string): number | undefined => {
  const stem = new RegExp(`^${arabicAdverb}$`, 'u').test(text) ? text.replace(/(?:ًا|اً|ا)$/u, '') : undefined;
  const index =
    stem === undefined ? arabicOrdinals.findIndex((forms) => forms.includes(text)) : adverbs.indexOf(stem);
  return index < 0 ? undefined : index + 1;
};

function parseChinese(text: string): number | undefined {
  const match =
    /^([一二两兩三四五六七八九])?(百)?(?:零)?([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(
      text,
    );
  if (!match || text === '') return undefined;
  const [, first = '', hundred, second = '', ten, unit = ''] = match;
  const value = (digit: string): number => chinese[digit] ?? 0;
  if (hundred)
    return (value(first) || 1) * 100 + (ten ? (value(second) || 1) * 10 : value(second)) + value(unit);
  if (ten) return second === '' ? (value(first) || 1) * 10 + value(unit) : undefined;
  return second === '' ? value(first) : undefined;
}

function parseEnglish(text: string): number | undefined {
  const [head = '', tail] = text.split('-');
  const ten = tens.indexOf(head);
  if (tail === undefined) return ten >= 0 ? (ten + 2) * 10 : indexIn(english, head);
  const unit = indexIn(english, tail);
  return ten >= 0 && unit !== undefined && unit > 0 && unit < 10 ? (ten + 2) * 10 + unit : undefined;
}

function indexIn(list: string[], word: string): number | undefined {
  const index = list.indexOf(word);
  return index < 0 ? undefined : index;
}
