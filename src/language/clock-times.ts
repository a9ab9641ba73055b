const [hour, minute] = ['(?:[01]?\\d|2[0-4])', '[0-5]\\d'];

/** 09:30, 9.30 Uhr, 9 h 30, 9 pm, 上午9点30分, 오전 9시 */
const time = [
  `${hour}[:：]${minute}(?:\\s?(?:Uhr|h|[ap]\\.?m\\.?))?`,
  `${hour}(?:\\.${minute})?\\s?(?:Uhr|[ap]\\.?m\\.?)`,
  `${hour}\\s?h(?:\\s?${minute})?`,
  `(?:上午|下午|晚上|午前|午後|오전|오후)?\\s?${hour}[点點時시](?:半|반|\\s?\\d{1,2}[分분])?`,
].join('|');

/** A time, or from one to another, and what is then, set off from it. */
const opening = new RegExp(
  `^\\s*(?:${time})(?:\\s?[–—~～-]\\s?(?:${time}))?(?:\\s*[:：,，|–—-]\\s*|\\s+|(?=\\p{Script=Han}))[\\p{L}\\p{N}“「《（(]`,
  'iu',
);

/** Whether a text begins with a time of day and says what is then: 09:30 Welcome, 9.30–10 Uhr: Begrüßung. */
export const startsWithTime = (text: string): boolean => opening.test(text);
