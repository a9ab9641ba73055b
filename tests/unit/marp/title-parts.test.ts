import { expect, it } from 'vitest';
import { breakMark } from '../../../src/model/break-mark.ts';
import { renderPlain } from '../../render-plain.ts';

/** A title with a bar wherever its line may break, on a slide of these classes. */
const broken = (title: string, lang: string, classes = 'question'): string => {
  const html = renderPlain(`<!-- _class: ${classes} -->\n\n# ${title}`, lang)[0]?.html ?? '';
  const inside = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '';
  return inside.replaceAll(breakMark, '|').replace(/<[^>]*>/g, '');
};

it.each([
  ['zh-CN', '“智慧农场”产品路线图（内部评审稿）', '“智慧农场”产品路线图|（内部评审稿）'],
  ['zh-CN', '低空物流三步走：从试飞走进日常生活', '低空物流三步走：|从试飞走进日常生活'],
  ['ja', '中期経営計画2026-2028「かさねる」の三年', '中期経営計画2026-2028|「かさねる」の三年'],
])('a long title breaks between its parts alone in %s: %s', (lang, title, parted) =>
  expect(broken(title, lang)).toBe(parted));

it.each([
  ['fits on a line', '产品路线图（内部评审稿）', 'question'],
  ['has a part that is too long', '新一代智慧农场产品路线图和内部评审稿全文（草案）', 'question'],
  ['has little room', '“智慧农场”产品路线图（内部评审稿）', 'cover'],
])('a title that %s breaks between its phrases', (_what, title, classes) =>
  expect(broken(title, 'zh-CN', classes)).toContain('产品|路线图'));

it('a Japanese title breaks within no compound, on a cover neither', () => {
  const title = '北潮鉄道 中期経営計画2026–2030 線路をまちの背骨に';
  expect(broken(title, 'ja', 'cover')).toContain('中期経営計画2026');
  expect(broken('港湾の中期経営計画と地域振興策', 'ja')).toContain('中期経営計画と');
  expect(broken('港湾地域の第二次五か年計画の概要', 'ja')).toContain('五か年計画');
  expect(broken('国土交通省港湾局計画課中期経営計画策定委員会', 'ja')).toContain('|');
});
