/** Words that deny, of the languages that are known; in Chinese and Japanese of what something is. */
const denial =
  /不是|并非|並非|不在|而非|(?:では|じゃ)(?:ない|ありません|なかった)|아니|(?<![\p{L}\p{M}])(?:not|never|nicht|kein\p{L}{0,2}|nie|pas|jamais|no|nunca|não|non|mai|niet|geen|не|нет|inte|nie|ليس\p{L}{0,2}|لا|لم)(?![\p{L}\p{M}])|n['’]t(?!\p{L})/iu;

/** Whether a sentence says that something is not so. */
export const denies = (sentence: string): boolean => denial.test(sentence);

/** Whether a sentence is a denial from its first word on or to its last one, and so leaves out what is so: 不是钱。 ではない。 */
export function onlyDenies(sentence: string): boolean {
  const [found = ''] = denial.exec(sentence) ?? [];
  const [before = '', behind = ''] = found === '' ? [] : sentence.split(found, 2);
  return found !== '' && (!/\p{L}/u.test(before) || /^\p{L}{0,3}\P{L}*$/u.test(behind));
}

/** A sentence without the first word that denies: No será más grande → será más grande. */
export const withoutDenial = (sentence: string): string => sentence.replace(denial, '').trimStart();

/** What is denied only to say what is so instead: not speed but nearness; 不是……而是……; nicht …, sondern …. */
const contrast =
  /不是[^。；]{1,40}(?:而(?:正|恰恰)?是|，是)|不在[^。；]{1,40}(?:而在|，在)|(?:では|じゃ)なく|[가-힣](?:이|가) 아니라|(?<![\p{L}\p{M}])(?:not(?![\p{L}\p{M}])[^.;]{1,80}(?<![\p{L}\p{M}])but|nicht(?!\p{L})[^.;]{1,80}(?<!\p{L})sondern|non pas(?!\p{L})[^.;]{1,80}(?<!\p{L})mais|no(?!\p{L})[^.;]{1,80}(?<!\p{L})sino|não(?!\p{L})[^.;]{1,80}(?<!\p{L})mas sim|non(?!\p{L})[^.;]{1,80}(?<!\p{L})(?:ma|bensì)|niet(?!\p{L})[^.;]{1,80}(?<!\p{L})maar|не(?!\p{L})[^.;]{1,80}, а|ليس(?!\p{L})[^.;]{1,80}(?<!\p{L})بل)(?![\p{L}\p{M}])/iu;

/** Whether a sentence sets what is so against what is not. */
export const contrasts = (sentence: string): boolean => contrast.test(sentence);
