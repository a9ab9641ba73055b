const ask = 'Q|Question|Frage|F|Pregunta|P|Domanda|D|Вопрос|В|问|問|質問|질문';
const answer = 'A|Answer|Antwort|Réponse|R|Respuesta|Risposta|Ответ|О|答|回答|답';
const marked = (words: string): string => `(?:${words})\\s?\\d{0,2}\\s?[:：.．]`;

const question = new RegExp(`^\\s*${marked(ask)}`, 'iu');
const answering = new RegExp(`^\\s*${marked(answer)}`, 'iu');
const answered = new RegExp(`^\\s*${marked(ask)}[\\s\\S]*\\n\\s*${marked(answer)}`, 'iu');

/** Whether a text is marked as a question: Q: …, 問1．… */
export const isMarkedQuestion = (text: string): boolean => question.test(text);

/** Whether a line is marked as a question or as an answer. */
export const asksOrAnswers = (line: string): boolean => question.test(line) || answering.test(line);

/** Whether a text is marked as a question, and a later line of it as the answer: Q: …⏎A: … */
export const isAnsweredInLines = (text: string): boolean => answered.test(text);
