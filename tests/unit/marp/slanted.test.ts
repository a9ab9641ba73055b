import { expect, it } from 'vitest';
import { renderPlain } from '../../render-plain.ts';

const slanted = (markdown: string, lang: string): string[] =>
  [...(renderPlain(markdown, lang)[0]?.html ?? '').matchAll(/<em data-slanted="">(.*?)<\/em>/g)].map(
    ([, text = '']) => text,
  );

it.each([
  ['ja', '雑誌 *Quays Today* は *静か* だ。', ['Quays Today']],
  ['zh', '期刊 *Quays* 与 *码头 Quays* 不同。', ['Quays']],
  ['ko', '*Quays & Ships 2* 는 *부두* 이다.', ['Quays &amp; Ships 2']],
  ['ar', 'مجلة *Quays* و *ميناء*', ['Quays']],
  ['ja', '*2027* は *3,000* だ。', []],
  ['en', 'The *quay* is old.', []],
  ['de', 'Der *Kai* ist alt.', []],
])('what is emphasised in another script is slanted, in %s: %s', (lang, markdown, texts) =>
  expect(slanted(markdown, lang)).toEqual(texts));

const whole = (markdown: string, lang: string): string[] =>
  [...(renderPlain(markdown, lang)[0]?.html ?? '').matchAll(/<em data-whole="">/g)].map(([mark]) => mark);

it.each([
  ['zh', '*码头很旧,船很新。*', 1],
  ['zh', '> *码头 **很旧**。*', 1],
  ['zh', '码头*很旧*。', 0],
  ['zh', '*码头*与*船*', 0],
  ['zh', '- *码头很旧。*\n- 船很新。', 0],
  ['zh', '| *码头* | 船 |\n|---|---|\n| 一 | 二 |', 0],
  ['en', '*The quay is old.*', 0],
])('a paragraph that is emphasised as a whole is told, in %s: %s', (lang, markdown, count) =>
  expect(whole(markdown, lang)).toHaveLength(count));
