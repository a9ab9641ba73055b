import { describe, expect, it } from 'vitest';
import { announcesCount } from '../../../src/language/announcing-words.ts';

describe('a number of things that is announced', () => {
  it.each([
    ['The quay needs two things.', 2],
    ['Two years ago it needed two things.', 2],
    ['Der Kai braucht drei Dinge.', 3],
    ['码头需要三个条件。', 3],
    ['Le plan repose sur trois piliers.', 3],
    ['We build it in three steps.', 3],
    ['Lo contamos en tres partes.', 3],
    ['工作分两步：', 2],
    ['这件事分两步走。', 2],
  ])('is known: %s', (said, count) => expect(announcesCount(said, count)).toBe(true));

  it.each([
    ['Two years ago the quay was dry.', 2],
    ['Der Kai wuchs um drei Prozent.', 3],
    ['Il y a deux ans, le quai était sec.', 2],
    ['Hace tres meses el muelle estaba seco.', 3],
    ['Un bateau sur trois est vieux.', 3],
    ['Three in four boats are old, and one of two quays.', 3],
    ['Three in four boats are old.', 4],
    ['Four out of five boats are old.', 5],
    ['Tres de cada cuatro barcos son viejos.', 4],
    ['水位上升了三个百分点。', 3],
    ['三个月以前码头是干的。', 3],
    ['现在只看算法拿不准的12个。', 2],
    ['港口有二十三个泊位。', 3],
    ['这是第三个码头。', 3],
    ['Forty-five cranes serve the quay.', 5],
    ['Treinta y cinco grúas sirven al muelle.', 5],
    ['管护费分两步提高到六元五角。', 2],
  ])('is not what is measured: %s', (said, count) => expect(announcesCount(said, count)).toBe(false));
});
