/**
 * What no address that stands bare in a text goes on with: full-width punctuation, long dashes, curly quotation marks,
 * and letters of scripts that set no space behind it. The first halves of the rarer ones stand for them.
 */
export const addressEnd =
  /[\u2010-\u2027\u3000-\u303f\ud840-\ud8bf\uff00-\uffef\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
