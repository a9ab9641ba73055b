import { isColophonLine } from './colophon-words.ts';
import { namesArticle } from './naming-words.ts';
import { isHouse, isRole } from './role-words.ts';
import { stateKind } from './state-words.ts';

/** What fields are called that say when a text was written and who decides on it, in all languages. */
const words = new Set(
  (
    'date|dated|created|created on|creation date|updated|last updated|last modified|modified|published|deciders|approval|classification|document id|document number|' +
    'datum|erstellt|erstellt am|aktualisiert|geändert|geändert am|verfasser|verfasserin|dokumentnummer|date de création|mise à jour|date|rédacteur|rédactrice|' +
    'fecha|fecha de creación|actualizado|data|criado em|atualizado em|aggiornato|дата|дата создания|обновлено|التاريخ|' +
    '日期|创建日期|创建时间|建立日期|更新时间|更新時間|发布日期|發布日期|编写人|编制人|密级|文档编号|負責人|负责人|日付|作成日|作成者|更新日|承認者|作成日時|文書番号|날짜|작성일|수정일|승인자|문서 번호'
  ).split('|'),
);

const plainly = (label: string): string =>
  label
    .trim()
    .replace(/\s*[:：]$/u, '')
    .replace(/\(s\)$/iu, 's')
    .toLowerCase();

/** Whether a field by this name says of a document whose it is, of when, and in which state: Status, Author(s), 版本. */
export function isDocumentField(label: string): boolean {
  const name = plainly(label);
  return (
    words.has(name) ||
    stateKind(name, '') !== undefined ||
    isRole(name) ||
    isHouse(name) ||
    namesArticle(name) ||
    isColophonLine(`${name}: `)
  );
}
