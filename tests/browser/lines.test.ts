import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { breakMark } from '../../src/model/break-mark.ts';
import { makeFolder } from '../cli/program.ts';
import { makeDeck } from './make-deck.ts';
import { linesOfHtml, linesOfPdf } from './read-lines.ts';

const folder = makeFolder();
const japanese = `# 言語モデルの使い道を考える

## 現場で起きていること

新しい道具は、説明書を読み終えるより早く現場に入ってくる。使う人が増えるほど、細かな工夫も増え、やがて誰もが同じやり方に落ち着く。

- 会議の記録をまとめる作業は、三十分から五分ほどに短くなり、その分だけ話し合いの時間が増えた
- 翻訳の下書きは機械に任せ、最後の言い回しだけを人が整えるようになった

| 作業 | 以前のやり方と、そのときにかかった時間 | いまのやり方 |
| --- | --- | --- |
| 問い合わせの返事 | 担当者が一通ずつ書いていたので、半日では終わらなかった | 下書きを選んで直す |
`;

afterAll(() => rmSync(folder, { recursive: true }));

describe('the lines of deck.pdf', () => {
  it.each([
    'route',
    'stage',
    'signal',
    'folio',
  ])('break where those of deck.html do: Japanese in %s', async (theme) => {
    const path = join(folder, 'japanese.md');
    writeFileSync(path, japanese);
    const { html, finished, messages } = await makeDeck(path, theme, ['html', 'pdf']);
    expect(messages).toEqual([]);
    const page = join(folder, `${theme}.html`);
    writeFileSync(page, html);
    const { lines, text } = linesOfPdf(finished);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines).toEqual(await linesOfHtml(page));
    expect(text).not.toContain(breakMark);
    expect(html).toContain(breakMark);
  });
});

const cards = `# 橋の手入れ

## 三つの約束

**点検。** 橋ごとの点検の結果を、近くに住む人がいつでも確認できるようにします。

**修理。** 夜に直します。

**色。** 青く塗ります。

## おわりに

以上です。
`;

describe('the lines of cards', () => {
  it('are no full stop alone, where a phrase of Japanese is as wide as a card', async () => {
    const path = join(folder, 'cards.md');
    writeFileSync(path, cards);
    const { finished } = await makeDeck(path, 'route', ['pdf']);
    const { lines } = linesOfPdf(finished);
    expect(lines.flat()).not.toContain('。');
    // The titles of the three stand beside each other.
    expect(lines.flat().some((line) => /点検.*修理.*色/.test(line))).toBe(true);
  });
});
