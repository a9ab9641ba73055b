/** What fields are called that say what a text or the thing in it is called, in all languages. */
const names = new Set(
  (
    'feature name|title|rfc title|proposal|proposal title|proposal name|subject|name|titel|thema|betreff|titre|objet|título|titulo|asunto|assunto|titolo|oggetto|' +
    'название|тема|العنوان|件名|題名|タイトル|名称|제목|标题|題目|题目|主题|主題|標題|名稱|项目名称|專案名稱'
  ).split('|'),
);

/** Whether a field by this name says what an article is called: Feature Name, 标题. */
export const namesArticle = (label: string): boolean => names.has(label.trim().toLowerCase());
