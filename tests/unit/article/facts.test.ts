import { describe, expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

const fields = [
  '**Course**: Tides 101',
  '**Room:** the old quay',
  '*Hours*: 48 (32 + 16)',
  'Teacher: A. Smith; B. Jones',
];
const shown = fields.map((field) => {
  const [name = '', value = ''] = field.replaceAll('*', '').split(/:\s/);
  return `- **${name}**\n  - ${value}`;
});
const slidesOf = (...lead: string[]) =>
  deckOf('# Tides', '', ...lead, '', '## Aims', '', 'To know them.').slides.map(written);

describe('the fields that an article opens with', () => {
  it.each([
    ['in lines', fields.slice(0, 3).map((field) => `${field}  `)],
    ['as points', fields.map((field) => `- ${field}`)],
  ])('are a slide of their own where the cover has no room for them, %s', (_how, lines) => {
    const more = ['**Before**: nothing that anyone has to know of ships, of weather or of the sea'];
    const given = lines.length < fields.length ? [...lines, ...more] : lines;
    const [, slide] = slidesOf(...given, '', 'They come and go.');
    expect(slide).toMatchObject({ title: '# At a glance', is: 'list groups' });
    expect((slide as { shows: string }).shows.startsWith(shown.slice(0, 3).join('\n'))).toBe(true);
  });

  it('leave what follows them under its own name', () => {
    const titles = slidesOf(...fields.map((field) => `- ${field}`), '', 'They come and go.').map(
      ({ title }) => title,
    );
    expect(titles).toEqual(['# Tides', '# At a glance', '# Introduction', '# Aims']);
  });

  it.each([
    ['few', fields.slice(0, 2).map((field) => `- ${field}`)],
    ['sentences', ['- They come.', '- They go.', '- They stay.', '- They rise.']],
    ['not first', ['They are:', '', ...fields.map((field) => `- ${field}`)]],
  ])('are points as others are where they are %s', (_why, lines) => {
    expect(slidesOf(...lines).map(({ title }) => title)).not.toContain('# At a glance');
  });
});
