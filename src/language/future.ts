import { languageOf } from './languages.ts';

/** How verbs are written that say what will be, in languages that show it by their endings or by a sign. */
const futures: Readonly<Record<string, RegExp>> = {
  es: /\p{L}{2}r(?:á|án)(?!\p{L})/u,
  pt: /\p{L}{2}r(?:á|ão)(?!\p{L})/u,
  fr: /\p{L}r(?:a|ont)(?!\p{L})/u,
  it: /\p{L}r(?:à|anno)(?!\p{L})/u,
  zh: /将(?!军|領|领)|(?<![机大社集协开])[会會](?![议議员員计計场場费費馆館])/u,
  ru: /(?<!\p{L})буд(?:ет|ут)(?!\p{L})/iu,
};

/** Whether a sentence says what will be by the form of its verb: dejará de regarse; 今年会出现第一家. */
export const foretells = (sentence: string, lang: string): boolean =>
  futures[languageOf(lang)]?.test(sentence) === true;
