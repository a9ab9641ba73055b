import { describe, expect, it } from 'vitest';
import { thanksAudience } from '../../../src/language/closing-words.ts';

describe('thanks to those who listen', () => {
  it.each([
    'Thank you.',
    'Thank you all very much for your attention.',
    'Vielen Dank für Ihre Aufmerksamkeit.',
    'Merci de votre attention !',
    'Muchas gracias por su atención.',
    'Спасибо за внимание.',
    '谢谢大家。',
    'ご清聴ありがとうございました。',
    '들어 주셔서 감사합니다.',
  ])('are known: %s', (line) => expect(thanksAudience(line.replace(' !', '!'))).toBe(true));

  it.each([
    'Thank you for the 40 boats that you built.',
    'Thanks to this, quays last for 90 years.',
    'Merci à tous les pilotes du port.',
    '感谢四十位引航员提供的数据。',
  ])('are no thanks for something: %s', (line) => expect(thanksAudience(line)).toBe(false));
});
