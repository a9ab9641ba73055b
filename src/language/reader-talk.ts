import { speaksToReaders } from './colophon-words.ts';

/** What a text is called that comes to its readers in issues, by language. */
const issues = [
  'newsletter|in this issue|this week’s issue|last issue|next issue|issue (?:of the year|of this)|this (?:email|e-mail)',
  'rundbrief|(?:letzten?|nächsten?|heutigen?|diese[rn]?) ausgabe|diese (?:e-?mail|mail)',
  'infolettre|(?:cette|prochaine|dernière) (?:lettre|édition)|(?:ce|prochain|dernier) numéro|ce (?:mail|courriel)',
  '(?:este|próximo|último) (?:boletín|correo|número)|esta (?:edición|entrega)|boletín que',
  'edição (?:#|nº|n\\.º|\\d|do (?:ano|mês)|da semana|de hoje|de (?:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)\\p{L}+)|(?:esta|próxima|última) edição|este e-?mail|boletim que',
  '(?:questo|prossimo|ultimo) numero|questa (?:mail|e-?mail)',
  'рассылк|этот выпуск|этом выпуске|следующий выпуск|последний выпуск',
  'bülten(?:i|in|de|den|ler|imiz)?(?![\\p{L}])|bülteninden|(?:bu|bir sonraki|son) sayı(?![\\p{L}])',
  'nieuwsbrief|deze (?:editie|mail)|nyhetsbrev|nyhedsbrev|biuletyn|hírlev[eé]l|zpravodaj|newslettera',
  'النشرة (?:البريدية|الأسبوعية)|هذا العدد|العدد القادم',
  'メルマガ|ニュースレター|今号|次号',
  '뉴스레터|이번 호|다음 호',
  '公众号|公眾號|后台(?:好多|很多|有)?(?:朋友|读者|粉丝)|本期(?:内容|內容|推送|赞助|节目|嘉宾|话题)|(?:今天)?这篇(?:推送|有点长|比较长|很长)',
];
const issue = new RegExp(`(?<![\\p{L}\\p{M}])(?:${issues.slice(0, -1).join('|')})|${issues.at(-1)}`, 'iu');

/** Signs at the end of a sentence by which its author points at what stands below, waves, or raises a glass. */
const turning =
  /(?:👇|👆|👋|🙏|🙌|🤗|☕|🍵|🍻|🥂|🎉|🎊|🥳|🎄|💌|❤|😘|⬇|↓)(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)*[.!。！…~～]*$/u;

/** Whether a sentence speaks of the issue that it stands in: This newsletter reaches 12,000 people. */
const speaksOfIssue = (sentence: string): boolean => issue.test(sentence.replaceAll("'", '’'));

/**
 * Whether a sentence, at the beginning or the end of an article, is said to those who read it: grab your coffee ☕
 * @param title what the article is called, which may tell of newsletters itself
 */
export const isReaderTalk = (sentence: string, title: string): boolean =>
  speaksToReaders(sentence) ||
  turning.test(sentence.trim()) ||
  (speaksOfIssue(sentence) && !speaksOfIssue(title));

/** What is written behind the name of who signs. */
const postscript =
  /^(?:p\.?\s?p?\.?s\.?|post ?scriptum|постскриптум|з\.?ы\.?|附言|又及|追伸|추신|ملاحظة أخيرة)(?![\p{L}\p{N}])/iu;

/** Whether a paragraph is written behind the name of who signs a letter: PS: … */
export const isPostscript = (text: string): boolean => postscript.test(text.trim());

/** What opens a paragraph that tells readers how to go through a text, by language. */
const guides = [
  'how to (?:read|use) this|reading (?:guide|note)|lesehinweis|(?:hinweis )?zum lesen|so lesen sie|comment lire (?:ce|cette)|guide de lecture',
  'cómo leer (?:este|esta)|guía de lectura|como ler (?:este|esta)|guia de leitura|come leggere quest|leeswijzer|как читать (?:этот|эту)|bu (?:belge|metin|yazı) nasıl okunur|كيف (?:تقرأ|تُقرأ|نقرأ) هذ',
  '(?:この|本)(?:文書|資料|計画|記事|文|ロードマップ|レポート)の(?:読み方|使い方)|이 (?:문서|글|보고서|로드맵)(?:를|을)? 읽는 (?:법|방법)',
  '(?:本文|本规划|本报告|本路线图)?(?:阅读|使用)(?:指南|说明|提示|建议)|(?:如何|怎么|怎样)(?:阅读|读)(?:本|这)|(?:閱讀|使用)(?:指南|說明|提示|建議)|如何閱讀',
];
const guide = new RegExp(`^(?:${guides.join('|')})`, 'iu');

/** Whether a paragraph opens with a line that says how to read what follows: How to read this document: … */
export const guidesReaders = (text: string): boolean => guide.test(text.trim());

/** What is said of reading in a title, by language, and not of what it names. */
const remarks = [
  '(?:a )?long(?:ish)? read|must[- ]read|thread|bookmark (?:this|it)',
  'bitte lesen|lesenswert|à lire|imprescindible|imperdible|leitura obrigatória|da leggere|mutlaka okuyun|лонгрид',
  '(?:永久)?保存版|必見|必読|長文(?:です|注意)?|필독|장문|스압(?: 주의)?|저장 ?필수',
  '(?:建议|建議|值得|先)?(?:收藏|转发|轉發|细读|細讀)|(?:万字|萬字)?(?:长文|長文)(?:预警|預警|慎入)?|深度好文|必[读看讀]|干货|乾貨|附\\p{Script=Han}{0,4}(?:下载|下載)',
];
const remark = new RegExp(`^(?:${remarks.join('|')})[!！~～]?$`, 'iu');

/** Whether what stands in brackets beside a title asks something of readers: (建议收藏) */
export const isTitleRemark = (text: string): boolean => remark.test(text.trim()) || speaksToReaders(text);

/** How a remark tells readers that they may pass over what follows, by language. */
const skips = [
  '(?:skip|skim|jump over|pass over) (?:th(?:is|e)(?: \\p{L}+)?|ahead|to|straight) ?(?:section|part|chapter|bit|one|to|on|$)',
  '(?:diesen|den) (?:\\p{L}+ )?(?:abschnitt|teil)[^.]{0,30}überspringen|dieses kapitel[^.]{0,30}überspringen|überspringen sie',
  '(?:sauter|passer) (?:cette|la) (?:section|partie)|saltar(?:se|nos)? (?:esta|a la|la) (?:sección|parte)|pular (?:esta|a) (?:seção|parte)|saltare questa (?:sezione|parte)',
  'пропустить (?:этот|эту) (?:раздел|часть|главу)|(?:تخطي|تجاوز) هذا القسم',
  '(?:跳过|跳過|略过|略過)(?:这|這|本|此)?(?:一)?(?:节|節|章|部分|段)|(?:这|這|本)(?:一)?(?:节|節|章|部分|段)(?:可以|可)?(?:跳过|跳過|略过|略過)',
  '(?:読み飛ば|飛ばし|スキップ)[^。]{0,8}(?:構いません|かまいません|ください|大丈夫|結構|OK)',
  '건너뛰(?:어도|셔도|세요|기)',
];
const skip = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${skips.slice(0, 4).join('|')})|${skips.slice(4).join('|')}`,
  'iu',
);

/** Whether a sentence tells readers that they may pass over what follows: 不感兴趣的同事可以跳过这一节。 */
export const letsSkip = (sentence: string): boolean => skip.test(sentence.trim());
