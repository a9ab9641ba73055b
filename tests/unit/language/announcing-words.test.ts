import { describe, expect, it } from 'vitest';
import { announcesCount } from '../../../src/language/announcing-words.ts';

describe('a number of things that is announced', () => {
  it.each([
    ['The quay needs two things.', 2],
    ['Two years ago it needed two things.', 2],
    ['Der Kai braucht drei Dinge.', 3],
    ['码头需要三个条件。', 3],
  ])('is known: %s', (said, count) => expect(announcesCount(said, count)).toBe(true));

  it.each([
    ['Two years ago the quay was dry.', 2],
    ['Der Kai wuchs um drei Prozent.', 3],
    ['Il y a deux ans, le quai était sec.', 2],
    ['Hace tres meses el muelle estaba seco.', 3],
    ['Un bateau sur trois est vieux.', 3],
    ['Three in four boats are old, and one of two quays.', 3],
    ['三个月以前码头是干的。', 3],
  ])('is not what is measured: %s', (said, count) => expect(announcesCount(said, count)).toBe(false));
});
