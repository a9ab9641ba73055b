import { describe, expect, it } from 'vitest';
import { written } from './written.ts';

describe('a list of definitions', () => {
  const list = (...parts: string[]) => written(`<dl>${parts.join('')}</dl>`).replace(/\n\n/g, '\n');
  const [quay, wharf, mole] = ['<dt>Quay</dt>', '<dt><p><b>Wharf</b></p></dt>', '<div><dt>Mole</dt>'];
  it.each([
    ['its definition', list(quay, '<dd>For ships.</dd>'), '- **Quay**\n  For ships.'],
    ['a definition that two terms share', list(quay, wharf, '<dd>a</dd>'), '- **Quay** / **Wharf**\n  a'],
    ['two definitions', list(quay, '<dd>a</dd>', '<dd>b</dd>'), '- **Quay**\n  - a\n  - b'],
    [
      'what is grouped',
      list(mole, '<dd>a</dd></div>', quay, '<dd>b</dd>'),
      '- **Mole**\n  a\n- **Quay**\n  b',
    ],
    ['nothing', list(quay), '- **Quay**'],
    ['blocks', list(quay, '<dd><p>a</p><ul><li>b</li></ul></dd>'), '- **Quay**\n  a\n  - b'],
    ['an empty definition', list(quay, '<dd></dd>', '<dd>b</dd>'), '- **Quay**\n  b'],
  ])('has under a term %s', (_what, shown, expected) => expect(shown).toBe(expected));

  it('shows a definition without a term, and nothing for nothing', () => {
    expect(list('<dd>a</dd>', quay)).toBe('- a\n- **Quay**');
    expect(list('words', quay, '<dd>a</dd><!-- notes: b -->')).toBe('- words\n- **Quay**\n  a');
    expect(list('')).toBe('');
    expect(list(' ', '<dt></dt>')).toBe('');
  });

  it('is read within a line too', () => {
    expect(written('Terms <dl><dt>*Quay*</dt><dd>For ships</dd></dl> here')).toBe(
      'Terms\\\n• **_Quay_**\\\nFor ships\\\nhere',
    );
  });
});
