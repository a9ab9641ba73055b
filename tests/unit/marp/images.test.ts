import { describe, expect, it } from 'vitest';
import { placeholder } from '../../../src/marp/images.ts';
import { renderMarp } from '../../../src/marp/render.ts';

/** The addresses that are asked for with their lines, and the pictures of the first slide. */
function render(markdown: string, bytes?: string) {
  const asked: [address: string, line: number | undefined][] = [];
  const { slides } = renderMarp(markdown, [], 'en', (address, line) => {
    asked.push([address, line]);
    return bytes;
  });
  const html = slides[0]?.html ?? '';
  const backgrounds = [...html.matchAll(/background-image:url\(&quot;(.*?)&quot;\)/g)].map(([, url]) => url);
  return { asked, pictures: html.match(/<img[^>]*>/g), backgrounds };
}

describe('a picture of a slide', () => {
  it('is asked for with its line, as written and decoded, and crossed out where there is none', () => {
    const markdown = '# A\n\n![a&\\*b](x%20y.png)\n\n![bg](b.png)\n\n- ![c](%zz.png)\n';
    expect(render(markdown)).toEqual({
      asked: [
        ['x%20y.png', 3],
        ['x y.png', 3],
        ['b.png', 5],
        ['b.png', 5],
        ['%25zz.png', 7],
        ['%zz.png', 7],
      ],
      pictures: [`<img src="${placeholder}" alt="a&amp;*b" />`, `<img src="${placeholder}" alt="c" />`],
      backgrounds: [placeholder],
    });
  });

  it('is shown by its bytes, and asked for once', () => {
    const data = 'data:image/png;base64,QQ==';
    expect(render('![a](x%20y.png) ![bg](b.png)', data)).toEqual({
      asked: [
        ['x%20y.png', 1],
        ['b.png', 1],
      ],
      pictures: [`<img src="${data}" alt="a" />`],
      backgrounds: [data],
    });
  });

  it('is not asked for where the address is the picture', () => {
    const data = 'DATA:image/png;base64,QQ==';
    const shown = { asked: [], pictures: [`<img src="${data}" alt="a" />`], backgrounds: [data] };
    expect(render(`![a](${data}) ![bg](${data})`)).toEqual(shown);
  });
});
