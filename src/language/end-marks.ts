/** What stands alone at an article's end and says that it ends, in all languages. */
const words =
  'end|the end|fin|finis|eof|to be continued|ende|fortsetzung folgt|à suivre|continuará|continua|fim|конец|продолжение следует|النهاية|انتهى|تم بحمد الله|' +
  '以上|以上です|以上でした|以上になります|以上となります|おわり|終わり|つづく|完|了|終|끝|이상|이상입니다|이상 끝|' +
  '全文完|本文完|正文完|全书完|全文终|全剧终|终|完结|未完待续|全書完|全文終|全劇終|完結|未完待續';

const endMark = new RegExp(
  `^(?:[\\p{P}\\p{S}\\s]*(?:${words})[\\p{P}\\p{S}\\s]*|[-–—~*#/]+\\s?30\\s?[-–—~*#/]+|[■◼∎□◆]+)$`,
  'iu',
);

/** Whether a line says that an article ends, and nothing else: —— 完 ——, THE END, 以上です。, -30-. */
export const isEndMark = (line: string): boolean => endMark.test(line.trim());
