/** What periodicals call one of their issues, by language, where the word stands before its number. */
const words =
  'issue|edition|volume|vol\\.?|ausgabe|heft|rundbrief|édition|numéro|edição|edición|número|numero|edizione|uitgave|nummer|nieuwsbrief|' +
  'numer|wydanie|číslo|sayı|bülten|выпуск|номер|рассылка|випуск|العدد|عدد|شماره|số|edisi';

/** What looks like a year belongs to a name. */
const number = '(?!(?:19|20|21)\\d\\d(?!\\d))\\d{1,4}';
const sign = '(?:#|№|n[º°]\\.?|n[or]\\.)';
const marks = '\\s?[:：｜|—–]\\s*|[.．·]\\s+|\\s+[-·]\\s+';

const issue = new RegExp(
  `^((?:(?:${words})\\s+)?${sign}\\s?${number}|(?:${words})\\s+${number}|vol\\.${number}|第\\s?${number}\\s?[期号號辑輯]|제?\\s?${number}\\s?호)(?:${marks})(?=\\S)`,
  'iu',
);

/** Which issue of a periodical an article is by its title, and how much of that says so: Issue #45: …, 第112期｜… */
export function issueLabel(title: string): { label: string; length: number } | undefined {
  const match = issue.exec(title);
  return match?.[1] === undefined ? undefined : { label: match[1], length: match[0].length };
}
