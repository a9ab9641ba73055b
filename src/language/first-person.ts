/** Words by which an author speaks of himself, in languages that set their words apart. */
const words =
  'i|i’(?:m|ve|d|ll)|me|my|ich|mir|mich|meine?[nmrs]?|je|j’\\p{L}+|m’\\p{L}+|moi|mes|mon|yo|me|mi|mis|eu|meu|minha|io|mio|mia|ik|mij|mijn|я|мне|меня|мой|моя|jag|mig|min|jeg|ja|mnie';
const spaced = new RegExp(`(?<![\\p{L}\\p{M}’])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');
/** 我 by itself: no 我们, 我国. */
const unspaced = /我(?!们|們|国|國|市|省|县|司)|私(?!立|鉄|有|企|营|募|法|人)|[나저]는|제가|내가/u;

/** Whether an author speaks of himself in a sentence: I was wrong. 我犹豫了很久。 */
export const speaksOfSelf = (sentence: string): boolean => {
  const said = sentence.replaceAll("'", '’');
  return spaced.test(said) || unspaced.test(said);
};
