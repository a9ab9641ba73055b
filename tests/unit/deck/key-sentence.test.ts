import type { Paragraph, PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { markKeySentence } from '../../../src/deck/key-sentence.ts';

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const said = (value: string): PhrasingContent => ({ type: 'text', value });
const bold = (shown: Paragraph[], lang: string): string[] =>
  markKeySentence(shown, lang).flatMap(({ children }) =>
    children.flatMap((node) => (node.type === 'strong' ? [textOf(node)] : [])),
  );

const [one, two] = ['The harbour is quiet in the winter. ', ' Sails are sold in the town below the hill.'];

describe('the sentence that says what a slide comes to', () => {
  it.each([
    ['en', one, 'The port needs not boats but light.', two],
    ['en', one, 'We propose to light the quay.', two],
    ['en', one, 'In short, the quay is dark.', two],
    [
      'de',
      'Der Hafen ist im Winter still. ',
      'Es fehlt nicht an Booten, sondern an Licht.',
      ' Segel gibt es genug.',
    ],
    [
      'fr',
      'Le port est calme. ',
      'Il faut non pas des bateaux, mais de la lumière.',
      ' Les voiles ne manquent pas.',
    ],
    ['es', 'El puerto está en calma. ', 'No faltan barcos, sino luz.', ' Las velas se venden en el pueblo.'],
    ['ja', '港は冬のあいだ静かである。', '足りないのは船ではなく、明かりである。', '帆は町で売られている。'],
    ['zh', '港口的冬天很安静。', '这里缺的不是船，而是灯。', '帆在镇上就能买到，价钱也不贵。'],
  ])('is set in bold: %s %s %s', (lang, before, key, behind) => {
    const shown = [paragraph(said(before + key + behind))];
    expect(bold(shown, lang)).toEqual([/[。]$/u.test(key) ? key.slice(0, -1) : key]);
    expect(textOf(markKeySentence(shown, lang)[0] as Paragraph)).toBe(before + key + behind);
  });

  it('keeps a percent sign and a bracket that it ends with', () => {
    const key = '这里缺的不是船，而是灯（只亮了63%）。';
    expect(bold([paragraph(said(`港口的冬天很安静。${key}帆在镇上就能买到，价钱也不贵。`))], 'zh')).toEqual([
      key.slice(0, -1),
    ]);
  });

  it('is the one that sets something against another before one that concludes', () => {
    const text = `${one}In short, the quay is dark. It needs not boats but light.${two}`;
    expect(bold([paragraph(said(text))], 'en')).toEqual(['It needs not boats but light.']);
  });

  it('keeps what is emphasised within it, and stands in any paragraph', () => {
    const nearness: PhrasingContent = { type: 'emphasis', children: [said('light')] };
    const shown = [
      paragraph(said(one)),
      paragraph(said('It needs not boats but '), nearness, said(`.${two}`)),
    ];
    expect(bold(shown, 'en')).toEqual(['It needs not boats but light.']);
    expect(markKeySentence(shown, 'en')[0]).toEqual(shown[0]);
  });

  it.each([
    ['none says so', `${one}${two}`],
    ['it asks', `${one}Does it need not boats but light?${two}`],
    ['it is what others say', `${one}People say it needs not boats but light.${two}`],
    ['it leads to something', `${one}It needs not boats but this:${two}`],
    ['it is most of the slide', 'In short, the quay of the old harbour is dark. It is.'],
  ])('is none where %s', (_case, text) => {
    const shown = [paragraph(said(text))];
    expect(markKeySentence(shown, 'en')).toEqual(shown);
  });
});
