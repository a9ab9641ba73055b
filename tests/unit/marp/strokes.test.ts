import { describe, expect, it } from 'vitest';
import { renderPlain } from '../../render-plain.ts';

const shown = (markdown: string, lang: string): string =>
  (/<p[^>]*>(.*?)<\/p>/s.exec(renderPlain(markdown, lang)[0]?.html ?? '')?.[1] ?? '').replaceAll(
    '<wbr>',
    '|',
  );

describe('a line may end behind a stroke', () => {
  it.each([
    ['en', 'How is **loading/unloading** paid?', 'loading/|unloading'],
    ['de', 'Alle Fischer/Fischerinnen fahren', 'Fischer/|Fischerinnen'],
    ['ru', 'погрузка/разгрузка в порту', 'погрузка/|разгрузка'],
  ])('between two long words: %s', (lang, text, parted) => {
    expect(shown(text, lang)).toContain(parted);
  });

  it.each([
    'and/or',
    'boats/day',
    'https://example.org/sailing/harbour',
    'sailing/harbour/bridge',
    'example.org/harbour',
    '`loading/unloading`',
  ])('and nowhere else: %s', (text) => {
    expect(shown(`See ${text} here`, 'en').replaceAll(/<code>.*<\/code>/g, '')).not.toContain('|');
  });
});
