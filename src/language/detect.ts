const simplifiedOnly = /[这们个来说时国学发会对为与过还进动机关开实现应产业问题见长门车东书买卖电网络]/gu;
const traditionalOnly = /[這們個來說時國學發會對為與過還進動機關開實現應產業問題見長門車東書買賣電網絡]/gu;

/** A language tag in its usual form, `zh_cn` too; nothing for what is none. */
export function toLanguageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const stopWords: Record<string, RegExp> = {
  en: /\b(?:the|and|of|to|is|that|with|for|are)\b/giu,
  de: /\b(?:der|die|das|und|ist|nicht|mit|für|werden|ein)\b/giu,
  fr: /\b(?:le|les|des|et|est|une|pour|dans|avec|du)\b/giu,
  es: /\b(?:el|los|las|y|es|una|para|con|del|que)\b/giu,
};

/**
 * The language that a text is written in, as a BCP 47 tag, from its scripts and, for Latin letters, its
 * commonest words. English where nothing tells.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const han = count(sample, /\p{Script=Han}/gu);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(sample, /\p{Script=Hangul}/gu);
  const latin = count(sample, /\p{Script=Latin}+/gu);
  if (kana > (han + kana) * 0.1 && kana > latin * 0.5) return 'ja';
  if (hangul > han && hangul > latin) return 'ko';
  if (han > latin * 0.5) {
    return count(sample, traditionalOnly) > count(sample, simplifiedOnly) ? 'zh-TW' : 'zh-CN';
  }
  const arabic = count(sample, /\p{Script=Arabic}+/gu);
  const hebrew = count(sample, /\p{Script=Hebrew}+/gu);
  const cyrillic = count(sample, /\p{Script=Cyrillic}+/gu);
  const most = Math.max(arabic, hebrew, cyrillic, latin);
  if (most > 0 && most === arabic) return 'ar';
  if (most > 0 && most === hebrew) return 'he';
  if (most > 0 && most === cyrillic) return 'ru';
  const scores = Object.entries(stopWords).map(([lang, words]) => [lang, count(sample, words)] as const);
  const [best] = scores.sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : 'en';
}
