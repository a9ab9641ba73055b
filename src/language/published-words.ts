/** What stands behind a day on which a text came out, in the languages that say so there. */
const words =
  'published|released|issued|veröffentlicht|erschienen|herausgegeben|опубликовано|издано|' +
  '発行|発刊|発表|公表|公開|刊行|作成|策定|발간|발행|발표|게시|공개|작성|配信|' +
  '发布|发表|公布|印发|出版|发行|發布|發表|印發|發行';

const behind = new RegExp(`(?<=[\\p{L}\\p{N}.)）])\\s?(?:${words})$`, 'iu');

/** A line that says when a text came out without the word for that at its end: 2027. 5. 3. 발간 */
export const withoutPublished = (line: string): string => line.trim().replace(behind, '');
