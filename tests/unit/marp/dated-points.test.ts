import { describe, expect, it } from 'vitest';
import { renderPlain } from '../../render-plain.ts';

const listOf = (list: string, classes: string): string =>
  renderPlain(`<!-- _class: ${classes} -->\n\n${list}`, 'fr')[0]?.html ?? '';

describe('what stands behind the date of a point', () => {
  it('is one box on a timeline', () => {
    const html = listOf('- **2027** Mars : 50 % de pain\n- **2028** Pain', 'list timeline');
    expect(html).toMatch(
      /<\/strong><span> <span [^>]*>Mars :<\/span> <span [^>]*>50 %<\/span> de pain<\/span><\/li>/,
    );
    expect(html).toMatch(/<\/strong> Pain<\/li>/);
  });

  it('is left as it is elsewhere, and where no date opens a point', () => {
    const said = '**2027** Mars : 50 % de pain';
    expect(listOf(`- ${said}`, 'list')).not.toContain('<span> ');
    expect(listOf(`- Pain ${said}`, 'timeline')).not.toContain('<span> ');
    expect(listOf(`- a\n\n${said}`, 'timeline')).not.toContain('<span> ');
  });
});
