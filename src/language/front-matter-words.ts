/** What the keys of a front matter are called in other languages than English, small letters only. */
const words: Readonly<Record<string, string>> = {
  title:
    '标题 標題 题目 題目 タイトル 題名 제목 titel titre título titolo tytuł başlık заголовок العنوان عنوان',
  subtitle:
    '副标题 副標題 サブタイトル 副題 부제 untertitel sous-titre subtítulo sottotitolo ondertitel podtytuł altbaşlık подзаголовок',
  author: '作者 著者 筆者 저자 작성자 autor autorin auteur autora autore auteurs yazar автор الكاتب',
  date: '日期 发布日期 日付 날짜 datum fecha data tarih дата التاريخ',
  description: '摘要 简介 簡介 描述 概要 설명 beschreibung descripción descrição descrizione',
  keywords: '关键词 關鍵詞 标签 標籤 キーワード タグ 키워드 schlagwörter mots-clés palabras-clave',
};

/** Keys are often written without the accents of their language. */
const spelled = (key: string): string =>
  key
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Script=Inherited}/gu, '')
    .replaceAll('ł', 'l');

const known = new Map(
  Object.entries(words).flatMap(([key, names]) =>
    names.split(' ').map((name) => [spelled(name), key] as const),
  ),
);

/** The front matter with the keys that have an English name under that, where nothing has it already. */
export function withEnglishKeys(data: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = { ...data };
  for (const [key, value] of Object.entries(data)) {
    const name = known.get(spelled(key));
    if (name === undefined || name in result) continue;
    delete result[key];
    result[name] = value;
  }
  return result;
}
