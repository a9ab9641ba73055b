import { describe, expect, it } from 'vitest';
import { renderPlain } from '../../render-plain.ts';

const listOf = (list: string, classes = 'own-marks'): string =>
  renderPlain(`<!-- _class: ${classes} -->\n\n${list}`, 'en')[0]?.html ?? '';

describe('codes that stand for the marks of points', () => {
  it('leave the texts of a list at one edge', () => {
    const html = listOf('- **A1.** Which quay?\n- **A12.** Which ship?\n  - **B1.** Why?');
    expect(html.match(/<li style="--hang:2\.64em">/g)).toHaveLength(2);
    expect(
      html.match(/<strong[^>]*style="display:inline-block;min-width:2\.38em;text-indent:0"/g),
    ).toHaveLength(2);
  });

  it('and others are left as they are', () => {
    expect(listOf('- **A1.** Which quay?\n- Which ship?')).not.toContain('--hang');
    expect(listOf('- **A1.** Which quay?\n- **A2.** Which ship?', 'list')).not.toContain('--hang');
    expect(listOf('- ☐ Which quay?\n- ☑ Which ship?')).not.toContain('--hang');
  });
});
