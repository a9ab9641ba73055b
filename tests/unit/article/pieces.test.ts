import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { toPieces } from '../../../src/article/pieces.ts';
import type { Links, Piece, Takeaways } from '../../../src/model/roadmap.ts';
import { blocksOf } from './inline.ts';
import { shapeOfPiece } from './shape.ts';

const pieces = (...lines: string[]): Piece[] => toPieces(blocksOf(lines.join('\n')));
const types = (...lines: string[]): string[] => pieces(...lines).map((piece) => piece.type);

describe('toPieces', () => {
  it.each([
    ['paragraphs that follow each other', ['One.', '', 'Two.'], ['prose']],
    ['a list with the sentence before it', ['These:', '', '- a'], ['points']],
    ['a list behind a sentence too short for a slide', ['Text.', '', '- a'], ['points']],
    ['a list behind a long sentence', [`${'Text '.repeat(60)}.`, '', '- a'], ['prose', 'points']],
    ['a list of few words behind a longer sentence', [`${'Text '.repeat(40)}.`, '', '- a'], ['points']],
    ['a list behind several sentences', ['One.', '', 'Two.', '', '- a'], ['prose', 'points']],
    ['a quotation behind a sentence', ['Text.', '', '> a'], ['prose', 'exhibit']],
    ['links behind a short sentence', ['See.', '', '- [A](https://a.org)'], ['prose', 'links']],
    [
      'a table, code and a quotation',
      ['| a |', '|---|', '', '```', 'x', '```', '', '> q'],
      ['exhibit', 'exhibit', 'exhibit'],
    ],
    ['a picture', ['![a](a.png)'], ['picture']],
    ['a picture with the sentence before it', ['This:', '', '![a](a.png)'], ['picture']],
    ['pictures in a line', ['![a](a.png) ![b](b.png)'], ['picture', 'picture']],
    ['badges', ['![a](https://a.example/a.svg) ![b](https://a.example/b.svg)'], ['badges']],
    [
      'badges among paragraphs',
      ['One.', '', '[![a](https://a.example/a.svg)](https://a.example)', '', 'Two.', '', '- a'],
      ['prose', 'badges', 'points'],
    ],
    ['a picture in a sentence', ['See ![a](a.png) here.'], ['prose']],
    [
      'a list behind a sentence with a colon in it',
      ['Note: it ends.', '', 'Twice.', '', '- a'],
      ['prose', 'points'],
    ],
    ['a list behind a word with a colon in it', ['See a:b.', '', 'Twice.', '', '- a'], ['prose', 'points']],
    ['a list behind a sentence that it goes on with', ['It is to be', '', '- a'], ['points']],
    ['a list behind an ellipsis', ['We think that…', '', '- a'], ['points']],
    ['a table behind a caption', ['Cost in euros', '', '|a|', '|-|', '|b|'], ['exhibit']],
    ['a picture behind a caption', ['Cost in euros', '', '![a](a.png)'], ['prose', 'picture']],
    ['a caption behind a picture', ['![a](a.png)', '', '*Cost in euros*', '', 'One.'], ['picture', 'prose']],
    ['the number of a picture behind it', ['![a](a.png)', '', 'Fig. 2: Cost in euros'], ['picture']],
    ['text behind a picture', ['![a](a.png)', '', 'Cost in *euros*.'], ['picture', 'prose']],
    ['a sentence before a rule', ['This:', '', '***', '', 'Text.'], ['prose', 'prose']],
  ])('sorts %s', (_name, lines, expected) => expect(types(...lines)).toEqual(expected));

  it('puts a question to the list that answers it, and leaves what stands before it', () => {
    const [, points] = pieces('The tide fell.', '', 'What changed?', '', '1. a', '2. b');
    expect(points?.type === 'points' && points.intro && textOf(points.intro)).toBe('What changed?');
  });

  it('puts a sentence that ends in a colon to what it leads to, each where it stands', () => {
    const article = [
      ...['***', '', 'One.', '', 'Two:', '', '- a', '- b', '', 'Three:', '', '> q', '', 'Four：', '', '```'],
      ...['c', '```', '', 'Five: ', '', '| t |', '|-|', '', 'Six:', '', '![p](p.png) Text.', ''],
      ...[
        'Seven: ![](i.png)',
        '',
        '- x',
        '',
        'Eight:',
        '',
        '***',
        '',
        'Nine:',
        '',
        '**B**',
        't',
        '***',
        'Ten:',
      ],
    ];
    expect(pieces(...article).map(shapeOfPiece)).toEqual([
      'prose One. @3–3',
      'points (Two:) a | b @5–8',
      'exhibit (Three:) blockquote @10–12',
      'exhibit (Four：) code @14–18',
      'exhibit (Five:) table @20–23',
      'picture p: Six: Text. @25–27',
      'points (Seven: ) x @29–31',
      'prose Eight: @33–33',
      'prose Nine: @37–37',
      'breakthrough “B”: paragraph @39–40',
      'prose Ten: @42–42',
    ]);
  });

  it('puts a caption in bold to the table below it, and makes no group of it', () => {
    const table = ['', '| a |', '|---|', '| b |', ''];
    const captions = ['**Table 1: Boats (2023)**', '**Table 2. Quays (2024)**'];
    expect(pieces('Text.', '', ...captions.flatMap((line) => [line, ...table])).map(shapeOfPiece)).toEqual([
      'exhibit (Text.) [Table 1: Boats (2023)] table @1–7',
      'exhibit [Table 2. Quays (2024)] table @9–13',
    ]);
  });

  it('puts a caption that counts to what stands below it, where that before it is of another kind or has one', () => {
    const shapes = (...blocks: string[]) => pieces(blocks.join('\n\n')).map(shapeOfPiece);
    const [long, table, code, image] = ['Text '.repeat(60), '| a |\n|-|', '```\nx\n```', '![p](p.png)'];
    expect(shapes(`${long}.`, 'Table 1: Boats (n = 4)', table)).toEqual([
      `prose ${long}. @1–1`,
      'exhibit [Table 1: Boats (n = 4)] table @3–6',
    ]);
    expect(shapes('表 1　船（n=4）', table, '表 2　雨。', table, '表 3　雪。', table)).toEqual([
      'exhibit [表 1　船（n=4）] table @1–4',
      'exhibit [表 2　雨。] table @6–9',
      'exhibit [表 3　雪。] table @11–14',
    ]);
    expect(shapes(table, 'Figure 1 – The quay.', image, 'Listing 1. Start.', code)).toEqual([
      'exhibit table @1–2',
      'picture p: Figure 1 – The quay. @4–6',
      'exhibit [Listing 1. Start.] code @8–12',
    ]);
    expect(shapes(table, 'Table 1.', image)).toEqual(['exhibit table @1–4', 'picture p:  @6–6']);
  });

  it('puts a caption below a picture to it, and lets it fill its slide with one above it', () => {
    const pictures = pieces('![p](p.png)', '', '*The quay*', '', '![q](q.png)', '', 'Figure 2');
    expect(pictures.map(shapeOfPiece)).toEqual(['picture p: The quay @1–3', 'picture q: Figure 2 @5–7']);
    const [above] = pieces('Figure 1: The quay.', '', '![p](p.png)');
    expect(above).not.toHaveProperty('isLed');
    const [titled, text] = pieces('![p](p.png)', 'The quay', '', '*In spring*');
    expect([titled, text].map((piece) => piece && shapeOfPiece(piece))).toEqual([
      'picture p:  The quay @1–2',
      'prose In spring @4–4',
    ]);
  });

  it('keeps above a caption the sentence that leads to what it stands on', () => {
    const table = ['', '| a |', '|-|'];
    expect(pieces('Look:', '', 'Table 1 (n = 4)', ...table).map(shapeOfPiece)).toEqual([
      'exhibit (Look:) [Table 1 (n = 4)] table @1–6',
    ]);
  });

  it('says where each block stands that nothing leads to', () => {
    expect(
      pieces('One.', '', '> q', '', '- a', '', '***', '', '* **2025**', '', '- [A](https://a.org)').map(
        shapeOfPiece,
      ),
    ).toEqual([
      'prose One. @1–1',
      'exhibit blockquote @3–3',
      'points a @5–5',
      'forecast 2025 “”:  @9–9',
      'links : A <https://a.org>  @11–11 @11–11',
    ]);
  });

  it('leaves a table by itself that stands under the last of several bold lines and no other', () => {
    const table = ['', '| a |', '|---|', '| b |'];
    const groups = (...last: string[]) =>
      types('**One**', '', 'Text.', '', '**Two**', '', 'Text.', '', '**Three**', '', 'Text.', ...last);
    const three = ['breakthrough', 'breakthrough', 'breakthrough'];
    expect(groups(...table)).toEqual([...three, 'exhibit']);
    expect(groups(...table, '', '**Four**', '', 'Text.')).toEqual([...three, 'breakthrough']);
    expect(types('**One**', '', 'Text.', ...table, '', '**Two**', '', 'Text.', ...table)).toEqual(
      three.slice(1),
    );
  });

  it.each([
    ['a table', 'exhibit (Text.) table @11–16', ['| a |', '|---|', '| b |', '| c |']],
    ['a picture', 'picture p:  @13–13', ['![p](p.png)']],
  ])('leaves %s by itself behind a text of its own under the last of bold lines that only have lists', (_what, shape, block) => {
    const lists = ['**One**', '', '- a', '- b', '', '**Two**', '', '- c', '- d', ''];
    const shapes = pieces(...lists, 'Text.', '', ...block).map(shapeOfPiece);
    expect(shapes.slice(0, 2)).toEqual(['breakthrough “One”: list @1–4', 'breakthrough “Two”: list @6–9']);
    expect(shapes.at(-1)).toBe(shape);
    const unlike = pieces('**One**', '', 'Text.', '', ...lists.slice(5), 'Text.', '', ...block);
    expect(unlike.map(({ type }) => type)).toEqual(['breakthrough', 'breakthrough']);
  });

  it('leaves a sentence that leads to groups by itself', () => {
    const groups = ['- **2025:** A', '  - a', '- **2026:** B', '  - b'];
    expect(
      pieces('Groups:', '', ...groups, '', '- **X**: one', '  - p', '- **Y**', '  - q').map(shapeOfPiece),
    ).toEqual([
      'prose Groups: @1–1',
      'forecast 2025 “A”: list @3–4',
      'forecast 2026 “B”: list @5–6',
      'breakthrough “X”: list, list @8–9',
      'breakthrough “Y”: list @10–11',
    ]);
  });
});

describe('links', () => {
  const list = ['- [A](https://a.org)：about', '- [B](https://b.org) – more', '- [C](mailto:c@example.org)'];

  it('are a list of links with remarks, titled by the line above', () => {
    const [links] = pieces('**Read on**：', ...list) as Links[];
    expect(textOf(links?.title ?? [])).toBe('Read on');
    expect(links?.items.map(({ url, about }) => [url, textOf(about)])).toEqual([
      ['https://a.org', 'about'],
      ['https://b.org', 'more'],
      ['mailto:c@example.org', ''],
    ]);
  });

  it('are titled by a short line that leads to them, or by a bold one with nothing else below it', () => {
    const long = 'A line of more than forty characters that leads on to links:';
    expect(
      pieces(
        ...[
          'Links:',
          '',
          '- [A](https://a.org): about - it',
          '',
          long,
          '',
          '- [B](https://b.org) - more',
          '',
        ],
        ...['**Bold**', '', '- [C](HTTP://c.org)', '', '**Two**', '', '- [D](https://d.org)', '', 'text'],
      ).map(shapeOfPiece),
    ).toEqual([
      'links Links: A <https://a.org> about - it @3–3 @1–3',
      `prose ${long} @5–5`,
      'links : B <https://b.org> more @7–7 @7–7',
      'links Bold: C <HTTP://c.org>  @11–11 @9–11',
      'breakthrough “Two”: list, paragraph @13–17',
    ]);
  });

  it('may have a title of forty characters, and no longer one', () => {
    const lead = (length: number) => types(`${'x'.repeat(length - 1)}:`, '', '- [A](https://a.org)');
    expect([lead(40), lead(41)]).toEqual([['links'], ['prose', 'links']]);
  });

  it.each([
    ['- [A](xhttps://a.org)'],
    ['- [ ] [A](https://a.org)'],
    ['- [A](https://a.org)\n\n  More of it.'],
    ['- # [A](https://a.org)'],
    ['- [A](https://a.org)\n- text'],
    ['- text'],
    ['- [A](#anchor)'],
    ['- [A](a.md)'],
    ['- see [A](https://a.org)'],
    ['- [A](https://a.org) and [B](https://b.org)'],
  ])('%s is none', (line) => expect(types(line)).toEqual(['points']));
});

describe('takeaways', () => {
  const cards = (...paragraphs: string[]): string[] =>
    (pieces(paragraphs.join('\n\n')).filter((piece) => piece.type === 'takeaways') as Takeaways[]).flatMap(
      (piece) => piece.cards.map((card) => `${textOf(card.lead)}|${textOf(card.text)}`),
    );

  it.each([
    [
      'Chinese',
      ['对企业而言，先理顺数据。', '对个人而言，选定领域。'],
      ['对企业而言|先理顺数据。', '对个人而言|选定领域。'],
    ],
    [
      'English',
      ['For firms, start now.', 'For people, learn.'],
      ['For firms|start now.', 'For people|learn.'],
    ],
    [
      'bold leads and dashes',
      ['**Firms** – start.', '**People** - learn.', '**Towns**——wait.', '**Ports** -- open.'],
      ['Firms|start.', 'People|learn.', 'Towns|wait.', 'Ports|open.'],
    ],
    ['bold leads', ['**Firms**: start.', '**People**: learn.'], ['Firms|start.', 'People|learn.']],
  ])('are parallel paragraphs in %s', (_name, paragraphs, expected) => {
    expect(cards('Before it.', ...paragraphs)).toEqual(expected);
  });

  it('begin behind the colon of a bold lead, and only there is one', () => {
    expect(cards('**Firms:** start.', '**People** : learn.')).toEqual(['Firms|start.', 'People|learn.']);
    expect(cards('**Firms** start now.', '**People** learn now.')).toEqual([]);
    expect(cards('**Pre**-war ships.', '**Post**–war ships.')).toEqual([]);
  });

  it.each([
    ['views', 'In theory, it works.', 'In practice, it does not.'],
    ['steps', 'To begin, open it.', 'To finish, close it.'],
    ['times', '从长期看，它会涨。', '从短期看，它会跌。'],
  ])('speak to people: two %s are prose', (_name, ...paragraphs) => {
    expect(cards(...paragraphs)).toEqual([]);
  });

  it.each([
    'For',
    'for',
    'If you are',
    'If you’re',
    "If you're",
    'Für',
    'Wenn Sie',
    'Wenn du',
    'Pour',
    'Si vous',
    'Para',
    'Per',
    'Voor',
    'Для',
  ])('speak to people by “%s”', (word) => {
    expect(cards(`${word} a b, start.`, `${word} c d, *learn*.`)).toEqual([
      `${word} a b|start.`,
      `${word} c d|learn.`,
    ]);
  });

  it.each([
    ...['对', '对于', '對', '對於', '给', '給', '面向', '作为', '作為', '如果你是'],
  ])('speak to people by “%s”', (word) => {
    expect(cards(`${word}企业，开始。`, `${word}学企业，学习。`)).toEqual([
      `${word}企业|开始。`,
      `${word}学企业|学习。`,
    ]);
  });

  it.each([
    ...['にとって', 'にとっては', 'にとっても', 'の方', 'の方は', 'の方へ', 'の皆さん', 'の皆さんへ'],
    ...['에게', '에게는', '에게도', '이라면', '라면'],
  ])('speak to people by “…%s”, whoever it is', (word) => {
    expect(cards(`企業${word}、今。`, `AI個人${word}、後。`)).toEqual([
      `企業${word}|今。`,
      `AI個人${word}|後。`,
    ]);
  });

  it.each([
    ['of two kinds', 'For firms, start.', 'If you are a person, learn.'],
    ['of two kinds in Japanese', '企業にとって、今。', '個人の方へ、後。'],
    ['that begin alike and end otherwise', '对企业而言，开始。', '对个人来说，学习。'],
    ['that end alike and begin otherwise', '对企业而言，开始。', '给个人而言，学习。'],
    ['within a sentence', 'All for firms, start.', 'All for people, learn.'],
    ['within a Chinese sentence', '我对企业而言，开始。', '我对个人而言，学习。'],
    ['with more behind them', '기업에게 좋은, 지금.', '개인에게 좋은, 나중.'],
    ['of two sentences', 'For firms. Now, start.', 'For people. Now, learn.'],
    ['of more than forty characters', `For ${'x'.repeat(37)}, start.`, `For ${'y'.repeat(37)}, learn.`],
    ['of many Japanese characters', `${'長'.repeat(60)}にとって、今。`, `${'短'.repeat(60)}にとって、後。`],
    ['of more than six words', 'For a b c d e f, start.', 'For b c d e f g, learn.'],
    [
      'of more than sixteen Chinese characters',
      `对${'甲'.repeat(16)}，开始。`,
      `对${'乙'.repeat(14)}甲甲，学习。`,
    ],
    ['with a colon in the bold', '**Firms: now** start.', '**People: now** learn.'],
    ['with a colon behind another word', '**Firms** start: now.', '**People** learn: later.'],
    ['with no space behind the comma', 'For 1,5 firms.', 'For 2,5 people.'],
  ])('are none by leads %s', (_name, one, other) => expect(cards(one, other)).toEqual([]));

  it('may have leads of six words, of sixteen Chinese characters and of forty others', () => {
    expect(cards('For a b c d e, start.', 'for b c d e f, learn.')).toHaveLength(2);
    expect(cards(`对${'甲'.repeat(15)}，开始。`, `对${'乙'.repeat(13)}甲甲，学习。`)).toHaveLength(2);
    expect(cards(`For ${'x'.repeat(36)}, start.`, `For ${'y'.repeat(36)}, learn.`)).toHaveLength(2);
  });

  it('set their leads without the bold and the mark, and keep what is set apart in the text', () => {
    const [piece] = pieces('**Firms**:start *now*.', '', '**Big firms:** learn.') as [Takeaways];
    expect(
      piece.cards.map(({ lead, text }) => [lead, text].map((nodes) => nodes.map(({ type }) => type))),
    ).toEqual([
      [['text'], ['text', 'emphasis', 'text']],
      [['text'], ['text']],
    ]);
    expect(
      pieces('One.', '', '**Firms**: start.', '', '**People**: learn.', '', 'Two.').map(shapeOfPiece),
    ).toEqual([
      'prose One. @1–1',
      'takeaways Firms: start. @3–3 | People: learn. @5–5 @3–5',
      'prose Two. @7–7',
    ]);
    expect(cards('**For firms, start.**', '**For people, learn.**')).toEqual([
      'For firms|start.',
      'For people|learn.',
    ]);
  });

  it.each([
    ['German', 'Für Firmen, jetzt.', 'Für Menschen, später.', ['Für Firmen|jetzt.', 'Für Menschen|später.']],
    [
      'Japanese',
      '企業にとって、今だ。',
      '個人にとって、後だ。',
      ['企業にとって|今だ。', '個人にとって|後だ。'],
    ],
    ['Korean', '기업에게, 지금이다.', '개인에게, 나중이다.', ['기업에게|지금이다.', '개인에게|나중이다.']],
  ])('are found in %s', (_name, one, other, expected) => {
    expect(cards(one, other)).toEqual(expected);
  });

  it('are none where one stands alone or the leads differ', () => {
    expect(cards('对企业而言，先理顺数据。', '最后，说一句。')).toEqual([]);
    expect(cards('For firms, start now.', 'To people, learn.')).toEqual([]);
  });

  it('are four at most on a slide', () => {
    expect(
      pieces(Array.from({ length: 6 }, (_, index) => `For n${index}, do.`).join('\n\n')).map(
        (piece) => piece.type,
      ),
    ).toEqual([...['takeaways', 'takeaways']]);
  });
});

describe('what a sentence goes on behind', () => {
  const read = (...blocks: string[]): Piece[] => pieces(blocks.join('\n\n'));

  it('is its piece’s own end', () => {
    const [code, ...others] = read('Open', '```\na\n```', 'where a is a gate. It opens.', 'Then wait.');
    expect(code).toMatchObject({ type: 'exhibit', intro: {}, outro: {} });
    expect(others.map(({ type }) => type)).toEqual(['prose']);
    expect(read('```\na\n```', 'Then wait.', 'and see.').map(({ type }) => type)).toEqual([
      'exhibit',
      'prose',
    ]);
  });

  it('is not a block that is longer than a remark, leads on, asks, or has others behind it', () => {
    const long = 'The gate opens at noon and it closes at night. '.repeat(4).trim();
    const second = (...lines: string[]): unknown => read('- a\n- b', ...lines)[1]?.type;
    expect(read('- a\n- b', 'Then wait.')).toMatchObject([{ type: 'points', outro: {} }]);
    expect(read('```\na\n```', 'Then wait.')).toMatchObject([{ type: 'exhibit', outro: {} }]);
    expect(read('- a\n- b', 'Then wait.', '## B')).toHaveLength(1);
    expect(second(long)).toBe('prose');
    expect(second('So it is:')).toBe('prose');
    expect(second('Is it so?')).toBe('prose');
    expect(second('Then wait.', 'And see.')).toBe('prose');
    expect(read('- a\n- b', 'These are more:', '- c')).toMatchObject([{ type: 'points' }, { intro: {} }]);
    expect(read('> Said.', 'Then wait.')[1]?.type).toBe('prose');
  });

  it('is what a sign in a table means, or where it is from, whatever follows', () => {
    for (const note of ['\\* In thousands.', 'Quelle: Hafenamt', '注：单位为万元。'])
      expect(read('| a |\n|---|\n| b* |', note, 'The gate opens.').map(({ type }) => type)).toEqual([
        'exhibit',
        'prose',
      ]);
    expect(read('| a |\n|---|\n| b |', 'Notes are few.', 'The gate opens.')[1]).toMatchObject({
      paragraphs: { length: 2 },
    });
  });

  it('may be longer beside a table of few rows', () => {
    const table = (rows: number): string => `| a |\n|---|\n${'| b |\n'.repeat(rows)}`;
    const remark = 'The gate opens at noon and it closes at night. '.repeat(4).trim();
    expect(read(table(5), remark)).toMatchObject([{ type: 'exhibit', outro: {} }]);
    expect(read(remark, table(5))).toMatchObject([{ type: 'exhibit', intro: {} }]);
    expect(read(table(6), remark)).toHaveLength(2);
  });

  it('is a picture that it leads to, with the caption', () => {
    const [picture, ...others] = read('The gates open as shown:', '![Gates](a.png) Both gates.');
    expect(others).toEqual([]);
    expect(picture).toMatchObject({ type: 'picture', isLed: true });
    expect(picture?.type === 'picture' && picture.text.map(({ type }) => type)).toEqual([
      'text',
      'break',
      'text',
    ]);
    const [bare] = read('The gates open as shown:', '![Gates](a.png)');
    expect(bare?.type === 'picture' && bare.text.map(({ type }) => type)).toEqual(['text']);
    expect(picture?.type === 'picture' && textOf(picture.text)).toMatch(
      /^The gates open as shown:\s*Both gates\.$/,
    );
  });
});
