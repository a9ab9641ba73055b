import { tellsHowToCite } from './citing-words.ts';
import { colophonWords } from './colophon-word-lists.ts';
import { addressesReaders } from './first-person.ts';

const allOf = (kind: 'labels' | 'phrases' | 'asks'): string[] =>
  Object.values(colophonWords).flatMap((lists) => lists[kind].split('|'));

const labels = new Set(allOf('labels'));
const phrases = allOf('phrases');
const asks = allOf('asks');
/** Signs that are the same in all languages. */
const signs = /©|(?:\(c\)|\bcopyright)\s*\d{4}|\bCC[ -](?:BY|0)\b|^(?:written|edited|translated) by\b/i;

/** A line of nothing but tags, #harbour #2027; one alone may be a heading that lacks its blank. */
const tags = /^#[\p{L}\p{M}\p{N}_/-]*\p{L}[\p{L}\p{M}\p{N}_/-]*(?:[\s,、，]+#[\p{L}\p{M}\p{N}_/-]+)+$/u;

/** What stands before where to reach somebody, and what heads thanks, in all languages. */
const contacts = new Set(
  (
    'contact|contact us|contacts|e-mail|email|mail|phone|telephone|tel|website|web|homepage|questions and feedback|kontakt|ansprechpartner|ansprechpartnerin|telefon|webseite|internet|courriel|téléphone|tél|site|site web|contacto|contactos|correo|correo electrónico|teléfono|sitio web|contato|contatos|telefone|contatti|telefono|sito|sito web|контакт|контакты|телефон|тел|почта|сайт|للتواصل|التواصل|اتصل بنا|البريد الإلكتروني|الهاتف|' +
    '連絡先|お問い合わせ|お問い合わせ先|問い合わせ先|問合せ先|メール|電話|電話番号|연락처|문의|문의처|이메일|전화|联系方式|联系我们|联系人|联系电话|电话|邮箱|电子邮箱|网址|聯絡方式|聯絡我們|聯繫方式|聯絡人|電郵|電子郵件|網址'
  ).split('|'),
);
const thanks = new Set(
  'acknowledgements|acknowledgments|acknowledgement|acknowledgment|thanks|thank you|danksagung|dank|unser dank|remerciements|merci|agradecimientos|gracias|agradecimentos|ringraziamenti|благодарности|شكر وتقدير|謝辞|감사의 말|致谢|鸣谢|致謝|鳴謝'.split(
    '|',
  ),
);

/** An address, the number of a telephone. */
const reachable =
  /[\w.+-]{1,64}@[\w-]{1,63}\.\w|https?:\/\/|(?:^|[^\w.])www\.|(?:^|[^\d.,])\+?\(?\d[\d\s()/.–-]{5,40}\d(?![\d%])/u;

const plainly = (text: string): string => text.trim().toLowerCase().replace(/'/g, '’').replace(/\s+/g, ' ');

const labelOf = (text: string): string | undefined => /^([^:：|｜]+?)\.?\s*[:：|｜]/u.exec(text)?.[1];

/** What heads whom to ask, in brackets: 【本計画に関するお問い合わせ】 */
const bracketed =
  /^[【［[〔](?:[^】］\]〕]{0,16}(?:お問い?合わ?せ先?|問い?合わ?せ先|連絡先|문의처?|연락처|联系方式|联系我们|聯絡方式|聯絡我們)|contacts?|kontakt|contacto|contato)[】］\]〕]/iu;

/** Whether a line heads whom to ask: 【お問い合わせ】 */
export const headsContact = (line: string): boolean => bracketed.test(line.trim());

/** Whether a text has where to reach somebody in it: quay@e.org, 010-12345678. */
export const isReachable = (text: string): boolean => reachable.test(text);

/** Whether a text has an address in it to write to. */
export const hasMailAddress = (text: string): boolean => /[\w.+-]{1,64}@[\w-]{1,63}\.\w/u.test(text);

/** A number alone behind its name: Tel. 030 1234567 */
const numberAlone = /^(\p{L}[\p{L}-]*)\.?\s+\+?\(?\d[\d\s()/.–-]{5,}\d$/u;

/** Whether a line says where to reach somebody: Contact: quay@e.org, 电话：010-12345678. */
export function isContactLine(line: string): boolean {
  const text = plainly(line);
  const label = labelOf(text) ?? numberAlone.exec(text)?.[1];
  return label !== undefined && contacts.has(label) && reachable.test(line);
}

/** What heads who published a text, and by which law, whatever is said there, in all languages. */
const imprints = new Set(
  (
    'imprint|impressum|colophon|colofon|legal notice|publication details|publishing information|mentions légales|aviso legal|note legali|выходные данные|künye|stopka redakcyjna|بيانات النشر|' +
    '奥付|発行情報|판권|판권지|발행 정보|版权页|版权信息|发行信息|出版信息|版權頁|版權資訊|發行資訊|出版資訊'
  ).split('|'),
);

/** Whether a heading stands above who published a text: Impressum, 发行信息. */
export const namesImprint = (heading: string): boolean => imprints.has(plainly(heading));

/** Whether a line opens with that: Impressum: Stadt Lindenau … */
export const opensImprint = (line: string): boolean => imprints.has(labelOf(plainly(line)) ?? '');

/** Whether a heading stands above thanks: Acknowledgements, 致谢. */
export const namesThanks = (heading: string): boolean => thanks.has(plainly(heading));

/** How a sentence of thanks begins, to those who helped with a text or with what it tells of. */
const thanking =
  /^(?:(?:we|i)(?: would like to)? (?:also )?(?:thank|are grateful to|am grateful to)|(?:many |my |our |special )thanks (?:to|go to)|thanks (?:go )?to (?:all|everyone|everybody|those)|thank you to|(?:mein|unser|ein) (?:\p{L}+ )?dank (?:geht|gilt)|(?:herzlichen |vielen )dank an|(?:wir|ich) danken?|(?:nous remercions|je remercie|(?:un (?:grand )?)?merci (?:à|aux|au))|(?:gracias a (?:todos|todas|quienes)|(?:le )?agradecemos|agradezco|damos las gracias)|(?:obrigad[oa]s? a|agradecemos|agradeço)|(?:grazie a (?:tutti|tutte|chi)|ringraziamo|ringrazio)|(?:благодарим|благодарю|спасибо)|(?:met )?dank aan)(?!\p{L})|^(?:(?:最后|最後|特别|特別|在此|也|还要|還要)?(?:，|、)?(?:感谢|感謝|谢谢|謝謝|致谢|鸣谢))/iu;
/** How one ends where thanks stand at the end. */
const thankingAtEnd =
  /(?:[にへ](?:深く|心より|心から)?感謝(?:します|いたします|申し上げます)|감사(?:드립니다|의 말씀을 전합니다))。?\.?$/u;

/** Whether a paragraph thanks somebody, and not those who read it: We thank the 40 pilots …; what came about thanks to something does not. */
export function opensThanks(text: string): boolean {
  const said = plainly(text);
  const isThanks = thanking.test(said) || thankingAtEnd.test(said);
  return isThanks && !addressesReaders(said.replace(/^thank you to|皆さん|皆様|大家|各位/gu, ''));
}

/** When something was published, at the start of a line, and in which year: Posted on Oct 3rd, 2027 by …, 发布于 2027-10-03 */
const published =
  /^(?:(?:first )?(?:posted|published)|veröffentlicht|publié|publiée|publicado|publicada|pubblicato|опубликовано|نشر|نُشر|发布于|发表于|發布於|發表於|公開日|投稿日|작성일|게시일)(?![\p{Ll}\p{Lu}])[^.!?。！？]*(?:19|20)\d{2}/u;

/** Whether a line says who wrote an article and when, whom to ask or who may use it: Author: A. Smith, 转载请注明出处. */
export function isColophonLine(line: string): boolean {
  const text = plainly(line);
  const label = labelOf(text);
  return (
    isContactLine(line) ||
    (label !== undefined && labels.has(label)) ||
    signs.test(text) ||
    published.test(text) ||
    tags.test(text) ||
    phrases.some((phrase) => text.includes(phrase))
  );
}

/** What else names in brackets who had a hand in a text. */
const credits = new Set('担当|担当者|文責|責任編集|작성|담당'.split('|'));

/** Whether a line in brackets says who wrote what stands above it: （担当：研究員 港田）, (Author: A. Smith). */
export function isBracketedCredit(line: string): boolean {
  const inside = /^[(（]([^()（）]+)[)）]$/u.exec(line.trim())?.[1] ?? '';
  const label = labelOf(plainly(inside));
  return label !== undefined && (labels.has(label) || credits.has(label));
}

/** What was added after an article was published: Update 2027-05-03: … */
const update =
  /^(?:update|edit|edited|nachtrag|aktualisierung|mise à jour|actualización|atualização|обновление|تحديث|更新|追記|추가|업데이트)[\s(（]{0,2}(?=[^:：]*\d)[^:：]{4,20}[:：]/u;

/** Whether it asks something of readers, says how to cite it, thanks those who read a draft, or tells those who come back: If someone forwarded this to you, …. */
export function speaksToReaders(line: string): boolean {
  const text = plainly(line);
  return update.test(text) || tellsHowToCite(text) || asks.some((phrase) => text.includes(phrase));
}

const presenting =
  /^(?:about|über|à propos d[eu’']|sobre|acerca de|a proposito di|over|о компании|关于|關於|نبذة عن)\s*\S/iu;

/** Whether a run-in opens what a house says of itself: About Harbour Research. */
export const presentsHouse = (lead: string): boolean => presenting.test(plainly(lead));

/** Whether a heading says as much of what stands below it: License, 关于作者. */
export const namesColophon = (heading: string): boolean => labels.has(plainly(heading));
