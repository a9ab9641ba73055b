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
