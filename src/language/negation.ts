/** Words that deny, of the languages that are known; in Chinese and Japanese of what something is. */
const denial =
  /不是|并非|並非|不在|而非|(?:では|じゃ)(?:ない|ありません|なかった)|아니|(?<![\p{L}\p{M}])(?:not|never|nicht|kein\p{L}{0,2}|nie|pas|jamais|no|nunca|não|non|mai|niet|geen|не|нет|inte|nie|ليس\p{L}{0,2}|لا|لم)(?![\p{L}\p{M}])|n['’]t(?!\p{L})/iu;

/** Whether a sentence says that something is not so. */
export const denies = (sentence: string): boolean => denial.test(sentence);
