import { describe, expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

/** What the cover shows of an article with such a front matter and such lines below its title. */
const cover = (front: string[], title: string, ...below: string[]): unknown => {
  const rest = ['Two ships sail from here each day.', '## A', '- a', '## B', '- b'];
  const text = [['---', ...front, '---'].join('\n'), `# ${title}`, ...below, ...rest].join('\n\n');
  return written(deckOf(...text.split('\n')).slides[0] as never).shows;
};

describe('the cover beside a front matter', () => {
  it('says more of its author where the article does, and the day once', () => {
    const front = ['author: Ada Birch', 'date: 2027-05-03'];
    const more = '*By Ada Birch, pilot of the harbour*';
    expect(cover(front, 'Ships', more)).toBe('*By Ada Birch, pilot of the harbour · May 3, 2027*');
    expect(cover(front, 'Ships', '*By Ada Birch, Varn, May 2027*')).not.toContain('May 3');
    expect(cover(front, 'Ships')).toBe('*Ada Birch · May 3, 2027*');
  });

  it('names whom the article names by what they did', () => {
    const fields = '**Owner:** Bo Reed\n**Reviewers:** the harbour board';
    expect(cover(['author: Quay team'], 'Ships', fields)).toContain('Owner: Bo Reed');
  });

  it('says no title again in other words, but all of a subtitle', () => {
    const title = 'Water in 2035: seven trends for ports and their towns';
    expect(cover(['title: Water in the ports and in towns in 2035'], title)).toBe(
      '## seven trends for ports and their towns',
    );
    expect(cover(['title: What the sea brings'], title)).toContain('What the sea brings');
    const subtitle = 'Water for ports and towns until 2050';
    expect(cover([`subtitle: ${subtitle}`], title)).toContain(subtitle);
  });
});
