/** What a plan is called that says of nothing whose it is, in all languages. */
const kinds =
  '(?:(?:public|product|project|development) )?road ?map|fahrplan|produkt-?roadmap|feuille de route|hoja de ruta|roteiro|tabella di marcia|дорожная карта|خارطة الطريق|(?:製品|プロダクト|開発)?ロードマップ|(?:제품|개발)?\\s?로드맵|(?:产品|開發|开发|產品)?路[线線][图圖]';

const kind = new RegExp(`^(?:${kinds})(?:\\s?20\\d\\d(?:\\s?[-–—]\\s?(?:20)?\\d\\d)?)?$`, 'iu');

/** Whether a title says what kind of text stands below it, and not whose or of what: Roadmap, 路线图. */
export const namesKind = (title: string): boolean => kind.test(title.trim());

const logo =
  /^(?<before>.+?)(?:[\s-]+logo|的?\s?(?:标志|徽标|標誌)|\s?のロゴ|\s?ロゴ|\s?로고)$|^(?:the )?logo (?:of|for|von|de|du|da|di|del)\s(?:the\s)?(?<behind>.+)$/iu;

/** What a picture is the logo of, by its text: tidekit logo. */
export function logoOf(text: string): string | undefined {
  const { before, behind } = logo.exec(text.trim())?.groups ?? {};
  return (before ?? behind)?.trim();
}

const juxtaposing = /^(?:en|de|nl|sv|da|nb|no|fi|zh|ja|ko)\b/i;

/** Between a name and the kind of text that is about it: TideKit Roadmap, TideKit – Feuille de route. */
export const nameSeam = (lang: string): string => (juxtaposing.test(lang) ? ' ' : ' – ');
