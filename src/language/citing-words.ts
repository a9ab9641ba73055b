/** What heads how a text is to be cited, in all languages. */
const names =
  'suggested citation|recommended citation|preferred citation|how to cite|cite as|cite this|please cite|to cite|' +
  'zitiervorschlag|zitierhinweis|zitierweise|zitierempfehlung|empfohlene zitierweise|bitte zitieren|' +
  'pour citer|comment citer|citation suggérée|citation recommandée|référence suggérée|' +
  'cómo citar|para citar|citar como|cita sugerida|cita recomendada|forma de citar|' +
  'como citar|citação sugerida|citação recomendada|come citare|citazione suggerita|citazione consigliata|' +
  'для цитирования|образец цитирования|ссылка для цитирования|как цитировать|للاستشهاد|كيفية الاستشهاد|للاقتباس|الاقتباس المقترح|' +
  '引用方法|引用例|引用表記|推奨引用|引用の際の表記|인용 방법|인용 예시|인용 표기|권장 인용|引用格式|引用方式|引用本文|引文格式|如何引用|建议引用|推荐引用|建議引用|推薦引用';

const label = new RegExp(`^(?:${names})(?![\\p{L}\\p{M}]{6})[^:：.。]{0,30}[:：]`, 'iu');
const heading = new RegExp(`^(?:${names})(?:$|\\s[^:：.。]{1,30}$|格式$|方式$)`, 'iu');

/** Whether a paragraph says how a text is to be cited: Suggested citation: Birch, A. (2027): … */
export const tellsHowToCite = (text: string): boolean => label.test(text.trim());

/** Whether a heading stands above as much: How to cite this report. */
export const namesCitation = (title: string): boolean => heading.test(title.trim());
