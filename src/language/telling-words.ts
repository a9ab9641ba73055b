import { saysBasis } from './basis-words.ts';
import { languageOf } from './languages.ts';
import { hasWidePunctuation } from './script.ts';
import { isOnlySaid } from './spoken-words.ts';
import { type TellingWords, tellingWords } from './telling-word-lists.ts';

interface Patterns {
  plan: RegExp;
  leadIn: RegExp;
  leaning: RegExp;
  claim: RegExp;
  pointing: RegExp;
  own: RegExp;
  concession: RegExp;
  turn: RegExp;
  conclusion: RegExp;
}

const made = new Map<string, Patterns>();

function patternsFor(lang: string): Patterns {
  const language = languageOf(lang);
  const known = made.get(language);
  if (known) return known;
  const own = tellingWords[language] ?? (tellingWords.en as TellingWords);
  // Where words are not set apart by spaces, one may stand anywhere.
  const end = language === 'ko' || hasWidePunctuation(lang) ? '' : '(?![\\p{L}\\p{M}])';
  const start = end === '' ? '' : '(?<![\\p{L}\\p{M}])';
  const opening = '^[\\s“"「『（(‘]*';
  const anyOf = (list: string): string => `(?:${list.replaceAll('’', "['’]")})`;
  const patterns: Patterns = {
    plan: new RegExp(start + anyOf(own.plan) + end, 'iu'),
    leadIn: new RegExp(opening + anyOf(own.leadIn) + end, 'iu'),
    leaning: new RegExp(opening + anyOf(own.leaning) + end, 'iu'),
    claim: new RegExp(start + anyOf(own.claim) + end, 'iu'),
    pointing: new RegExp(opening + anyOf(own.before) + between(end === '') + anyOf(own.back) + end, 'iu'),
    own: new RegExp(opening + anyOf(own.own) + end, 'iu'),
    concession: new RegExp(opening + anyOf(own.concession) + end, 'iu'),
    turn: new RegExp(opening + anyOf(own.turn) + end, 'iu'),
    conclusion: new RegExp(opening + anyOf(own.conclusion) + end, 'iu'),
  };
  made.set(language, patterns);
  return patterns;
}

/** A few words, or as many characters where these are not set apart. */
const between = (isRunTogether: boolean): string =>
  isRunTogether ? '[^，。、,.]{0,4}' : "\\s(?:[\\p{L}\\p{M}'’-]+\\s){0,3}";

/** Signs of how a word is spoken, which Arabic may be written without. */
const vowels = /[\u064b-\u0652\u0670]/gu;

const plainly = (sentence: string): string => sentence.replace(vowels, '');

/** Whether a sentence says what is decided, will happen or has to. */
export const saysPlan = (sentence: string, lang: string): boolean =>
  patternsFor(lang).plan.test(plainly(sentence));

/** What goes on behind itself: a colon, an ellipsis, a comma. */
const unended = /[:：…⋯,，、;；]["”’」』）)]*\s*$|\.\.\.\s*$/u;

/** Whether a sentence only leads to what follows: In this section, …; 下面…；… : */
export const leadsOnly = (sentence: string, lang: string): boolean =>
  unended.test(sentence) || patternsFor(lang).leadIn.test(plainly(sentence));

/** What remains of something that the sentence does not name: der Rest, 其余. */
const remainder =
  /(?<![\p{L}\p{M}])(?:the rest(?! of)|de[rnm] Rest(?! de)|le reste(?! d)|el resto(?! de)|o restante|il resto(?! d)|de rest(?! van)|остальн\p{L}{2,3})(?![\p{L}\p{M}])|其余|余下|剩下的|残りは|나머지/iu;

/** The German article before its noun, which is written as the word that stands for what was said: Das Amt … */
const article = /^[\s“„"(]*Das (?!Ganze|Gleiche|Gegenteil|Ergebnis|Letztere|Erstere|Andere|Nächste)\p{Lu}/u;

/** Whether a sentence needs the one before it to be understood: This …, However, …, Second, …; 因此… */
export function leansBack(sentence: string, lang: string): boolean {
  const { leaning, pointing, own } = patternsFor(lang);
  const said = plainly(sentence);
  if (languageOf(lang) === 'de' && article.test(said)) return remainder.test(said);
  return remainder.test(said) || ((leaning.test(said) || pointing.test(said)) && !own.test(said));
}

/** Whether a sentence only says what others say, or what is granted, before an answer: People say …; 有人说… */
export const concedes = (sentence: string, lang: string): boolean =>
  patternsFor(lang).concession.test(plainly(sentence));

/** Whether a sentence answers the ones before it, and says what counts instead: But …, What matters …; 只有… */
export const turns = (sentence: string, lang: string): boolean =>
  patternsFor(lang).turn.test(plainly(sentence));

/** How one begins that grants the ones before it, and takes them back all the same. */
const allTheSame =
  /^(?:(?:and yet|even so|all the same|und (?:doch|dennoch|trotzdem)|et pourtant|y sin embargo|aun así|e no entanto|e, no entanto|mesmo assim|ainda assim|eppure|en toch|и вс[её] же|и всё-таки)(?![\p{L}\p{M}])|ومع ذلك|尽管如此|儘管如此|即便如此|それでも|とはいえ|그럼에도)/iu;

/** Whether a sentence is the other half of what the ones before it say: And yet …; Und doch …; 尽管如此… */
export const turnsAllTheSame = (sentence: string): boolean => allTheSame.test(plainly(sentence));

/** What a sentence says that draws the conclusion of those before it, behind the words that announce it. */
export function conclusionOf(sentence: string, lang: string): string | undefined {
  const said = plainly(sentence);
  const announced = patternsFor(lang).conclusion.exec(said)?.[0];
  return announced === undefined ? undefined : said.slice(announced.length).replace(/^[\s,，:：、]+/u, '');
}

/** Whether a sentence asks. */
export const asks = (sentence: string): boolean => /[?？؟]["”’」』）)]*\s*$/u.test(sentence);

/** Whether an author says with a sentence what it all comes to: We will …, The goal is … */
export const statesThesis = (sentence: string, lang: string): boolean =>
  patternsFor(lang).claim.test(plainly(sentence));

/** How an author greets an audience or thanks it, which says nothing of the matter. */
const greeting =
  /^[\s“"「『]*(?:(?:hello|hi|dear|welcome|good (?:morning|afternoon|evening)|thank|thanks|i (?:want|would like) to thank|hallo|danke|ich (?:möchte )?danke|guten (?:morgen|tag|abend)|liebe[rs]?|sehr geehrte|bonjour|merci|je (?:tiens à |voudrais )?remerci\p{L}*|bonsoir|chers?|chères?|hola|gracias|(?:quiero |quisiera |queremos )?agrade\p{L}*|buenos|buenas|estimad[oa]s|querid[oa]s|olá|obrigad[oa]|bom dia|boa (?:tarde|noite)|car[ioe]|ciao|buongiorno|beste|привет|спасибо|благодар\p{L}*|здравствуйте|дорогие|уважаемые)(?!\p{L})|大家好|感谢|感謝|谢谢|謝謝|各位|你好|您好|尊敬的|皆さん|みなさん|こんにちは|皆様|ありがとう|안녕|여러분|أهلا|مرحبا|السلام)/iu;

/** Whether a sentence may stand large, for itself: one that states something. */
export const isClaim = (sentence: string, lang: string): boolean =>
  !greeting.test(sentence) &&
  !isOnlySaid(sentence) &&
  !saysBasis(sentence) &&
  !leadsOnly(sentence, lang) &&
  !asks(sentence) &&
  !concedes(sentence, lang);

/** A word in small letters, a sign that opens no sentence, the word of scripts without small letters for “where”. */
const continuing = /^\s*(?:\p{Ll}[\p{Ll}'’-]*(?=[\s,])|[,;，；、…]|其中|式中|ここで|여기서)/u;

/** Whether a paragraph goes on with the sentence that something stood in the middle of: where g is … */
export const continuesSentence = (paragraph: string): boolean => continuing.test(paragraph);
