import { namesHouse } from './house-words.ts';
import { mayBeName } from './letter-words.ts';

const opening =
  '(?:[Ww]ritten |[Ww]ords |[Pp]repared |[Cc]ompiled |[Ee]dited )?[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd][iea]|[Dd]oor|[Аа]втор|[Оо]т';
const byline = new RegExp(
  `^(?:${opening})\\s+\\p{Lu}|^(?:文|撰文|著|글)\\s?[/／|｜·]|^글\\s\\p{Script=Hangul}|^(?:بقلم|كتبه|كتبته|كتبها|إعداد)\\s|\\p{L}\\s?(?:著|글)$`,
  'u',
);

/** Whether a line opens as one does that names an author: di Ada Betulla, 文／张三. */
export const isByline = (line: string): boolean => byline.test(line.trim());

/** What is written small within names and between them. */
const small =
  'and|und|et|y|e|i|en|и|with|mit|avec|con|com|de|da|di|du|del|della|dos|van|von|zu|zur|der|den|ter|al|bin|ibn|la|le';
const name = `(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|&|${small})`;
/** Where a script has capitals, all words of a name have one: Von Kohle auf Wind tells where something goes. */
const names = new RegExp(`^(?:${opening})\\s+${name}(?:\\s${name})*(?:$|\\s?[,(–—|·/-])`, 'u');

/** Whether a line does nothing but name an author, and say perhaps where and when: By Ada Birch, Anchor. */
export const namesAuthor = (line: string): boolean =>
  names.test(line.trim()) || (isByline(line) && !/^\p{Lu}|^\p{Ll}/u.test(line.trim()));

/** Two words of a name beside each other: Ada van der Birch. */
const wholeName = new RegExp(
  `^(?:${opening})\\s+(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s){1,3}(?:(?:de|da|di|du|del|della|dos|van|von|zu|der|den|ter|al|bin|ibn|la|le)\\s){0,2}\\p{Lu}`,
  'u',
);

/** Whether a line that looks like a title names an author by first and last name: **Von Ada Birke, Leiterin Hafen**. */
export const namesPerson = (line: string): boolean =>
  namesAuthor(line) && (wholeName.test(line.trim()) || !/^\p{Lu}|^\p{Ll}/u.test(line.trim()));

/** How articles say in which paper or house they came out, by language. */
const appeared = [
  '(?:first |originally )?(?:published|printed|appeared) (?:in|by|on)',
  '(?:zuerst |erstmals )?(?:erschienen|veröffentlicht) (?:in|im|bei|auf)',
  '(?:article )?(?:parue?|publiée?) (?:d’abord |initialement )?(?:dans|sur|chez)',
  '(?:artículo )?(?:publicad[oa]|aparecid[oa]) (?:originalmente )?en',
  '(?:artigo )?publicad[oa] (?:originalmente )?(?:em|n[oa])|(?:articolo )?(?:pubblicat[oa]|apparso|uscito) (?:su|in|sul|nel)',
  '(?:впервые )?(?:опубликован[оа]?|напечатан[оа]?) в|gepubliceerd in|verschenen in|opublikowano w|publicerad i',
  '(?:نشر|نُشر|نشرت|نُشرت) في',
];
const unspaced =
  '(?:原载于?|原載於?|首发于|首發於|首刊于|刊于|刊於|刊载于|刊載於|载于|載於|初出|掲載誌)\\s?[:：]?\\s?[《『「\\p{L}]';
/** It opens a line, or stands behind what parts it from a name. */
const appearance = new RegExp(
  `(?:^|[,，;—–·•|｜(（/-]\\s*)(?:(?:${appeared.join('|')})(?![\\p{L}\\p{M}])\\s*\\S|${unspaced})|[』」]\\s?[^。.]{0,12}(?:掲載|初出)$|에 (?:실린|게재된) 글$`,
  'iu',
);

/** Whether a line that is no sentence says where an article came out: Ada Birch, pilot — published in The Quay, spring 2027. */
export const tellsWhereItAppeared = (line: string): boolean =>
  !/[.。!！?？]$/u.test(line.trim()) && appearance.test(line.trim().replaceAll("'", '’'));

/** What stands before the name of an author and a colon, in all languages. */
const authorWords = [
  'authors?|written by|text by|words by|by',
  'autor(?:in|en|innen)?|verfasser(?:in)?|text von|von',
  'auteure?s?|autrices?|rédigé par|texte de|par',
  'autor(?:a|es|as)?|escrito por|texto de|elaborado por|redactado por|por',
  'autor[ei]|autric[ei]|testo di|a cura di|автор(?:ы|ка)?|автор текста',
  'yazar(?:lar)?|yazan|door|tekst|autor(?:ka|zy)|författare|forfatter|kirjoittaja',
  'المؤلفة?|الكاتبة?|بقلم|إعداد',
  '著者|執筆者?|筆者|文責|저자|글쓴이|작성자|지은이|글',
  '(?:本文|本篇)?作者|撰文|撰稿|执笔|執筆|文',
];
const authorField = new RegExp(`^(?:${authorWords.join('|')})\\s?[:：]\\s*(?=[\\p{Lu}\\p{Lo}])`, 'iu');

/** Whether a sentence is a field that names an author, and perhaps what they are: Author: Ada Birch, pilot. */
export const isAuthorField = (sentence: string): boolean => authorField.test(sentence.trim());

/** The author that a line names plainly, without what they are: 作者：张三，引航员。 Von Ada Birke, Lotsin. */
export function authorIn(line: string): string | undefined {
  const text = line.trim();
  const start = authorField.exec(text)?.[0].length ?? (namesPerson(text) ? text.indexOf(' ') : -1);
  if (start < 0) return undefined;
  const [name = ''] = text
    .slice(start)
    .trim()
    .split(/\s*[,，;；(（。|｜·]|\s[–—-]\s|(?<=\p{Ll}{2})\.(?=\s|$)/u);
  return mayBeName(name) ? name : undefined;
}

/** What a line about its author says that they do, behind the name, by language. */
const doing = new Set(
  'is|was|has|works|writes|leads|runs|lives|teaches|maintains|retired|heads|directs|studies|covers|ist|war|arbeitet|schreibt|leitet|lebt|lehrt|forscht|betreut|est|fut|travaille|écrit|dirige|vit|enseigne|es|fue|trabaja|escribe|vive|enseña|coordina|é|foi|trabalha|escreve|ensina|è|lavora|scrive|insegna|работает|пишет|руководит|живёт|живет|преподаёт|werkt|schrijft|leidt'.split(
    '|',
  ),
);
const spacedName =
  /^(?<name>\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:de|da|di|du|del|della|dos|van|von|zu|der|den|ter|al|bin|ibn|la|le)\s){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){1,3})\s(?<next>[\p{L}\p{M}]+)/u;
const ofAuthor =
  /^[(（]?(?:本文)?作者(?:简介|簡介)?(?:系|係|为|為|是|现任|現任|曾任)|^[(（]?(?:筆者|著者)(?:略歴|プロフィール)?(?:は[^。]{1,60}(?:員|師|者|長|授|家|代表|勤務|在住|所属)|[:：])|^[(（]?(?:글쓴이|필자|저자)는\s/u;

/**
 * Whether a line that is set off at the end of a text says who its author is: Ada Birch is a pilot in Varn.
 * @param known what the text says elsewhere of who wrote it
 * @param title what it is called: whom or what that names is no author
 */
export function tellsOfAuthor(line: string, known: string, title: string): boolean {
  const text = line.trim();
  const { name = '', next = '' } = spacedName.exec(text)?.groups ?? {};
  if (name !== '' && known.includes(name)) return true;
  if (doing.has(next) && !title.includes(name) && !namesHouse(name)) return true;
  return ofAuthor.test(text);
}
