import { expect, it } from 'vitest';
import { isEndMark } from '../../../src/language/end-marks.ts';

it.each([
  ...['—— 完 ——', '（完）', '(完)', '【全文完】', '~ END ~', '* * END * *', 'Fin.', 'ENDE', 'Конец', '끝.'],
  ...['以上です。', '以上', '(未完待续)', 'To be continued …', '– 30 –', '###30###', '∎', '■■'],
])('“%s” says that an article ends', (line) => expect(isEndMark(line)).toBe(true));

it.each([
  'The end is near.',
  '完成',
  '以上です、皆さん。',
  '30',
  '30%',
  'Fine.',
  'Endless',
  '- ',
  '——',
  '#',
])('“%s” does not', (line) => expect(isEndMark(line)).toBe(false));
