/** Words by which an author speaks of himself, in languages that set their words apart. */
const words =
  'me|my|ich|mir|mich|meine?[nmrs]?|je|j’\\p{L}+|m’\\p{L}+|moi|mon|yo|me|mi|mis|eu|meu|minha|io|mio|mia|ik|mij|mijn|я|мне|меня|мой|моя|jag|mig|jeg|mnie';
/** In small letters it is a word of other languages: i traghetti. */
const english = /(?<![\p{L}\p{M}’])I(?:’(?:m|ve|d|ll))?(?![\p{L}\p{M}])(?!\.\s?\p{Lu})/u;
const spaced = new RegExp(`(?<![\\p{L}\\p{M}’])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');
/** 我 by itself: no 我们, 我国. */
const unspaced = /我(?!们|們|国|國|市|省|县|司)|私(?!立|鉄|有|企|营|募|法|人)|[나저]는|제가|내가/u;

/** Words for those who read; where one is that of others as well (Sie, su) it is left out. */
const readers =
  'you|you’(?:re|ve|d|ll)|yours?|du|dich|dir|euch|vous|vos|votre|toi|tú|usted(?:es)?|você|vocês|вы|вас|вам';
const spacedReaders = new RegExp(`(?<![\\p{L}\\p{M}’])(?:${readers})(?![\\p{L}\\p{M}])`, 'iu');
const unspacedReaders = /[你您]|大家|各位|皆さん|皆様|여러분/u;

/** Whether a sentence is said to those who read it: We owe you a plan. 您可以跳过这一节。 */
export const addressesReaders = (sentence: string): boolean => {
  const said = sentence.replaceAll("'", '’');
  return spacedReaders.test(said) || unspacedReaders.test(said);
};

/** Whether an author speaks of himself in a sentence: I was wrong. 我犹豫了很久。 */
export const speaksOfSelf = (sentence: string): boolean => {
  const said = sentence.replaceAll("'", '’');
  return english.test(said) || spaced.test(said) || unspaced.test(said);
};
