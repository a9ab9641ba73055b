import { describe, expect, it } from 'vitest';
import { breakMark } from '../../../src/model/break-mark.ts';
import { renderPlain } from '../../render-plain.ts';

const render = (markdown: string, lang: string): string =>
  /<p[^>]*>(.*?)<\/p>/s.exec(renderPlain(markdown, lang)[0]?.html ?? '')?.[1] ?? '';

/** The text with a bar wherever its line may break. */
const broken = (markdown: string, lang = 'zh-CN'): string =>
  render(markdown, lang)
    .replaceAll(breakMark, '|')
    .replace(/<[^>]*>/g, '');

const words = [
  ...['哪里', '为什么', '人工智能', '路线图', '企业', '研究', '我们', '可以', '预测', '模型', '架构', '手机'],
];

describe('line breaks in Chinese', () => {
  it.each([
    '六个方向里，你会把注押在哪里？',
    '人工智能路线图：未来三年，转折从何而来？',
    '为什么企业研究可以预测模型架构',
    '我们的手机可以运行智能体',
    '**我们的**手机可以运行*智能体*',
  ])('stand never within a word: %s', (text) => {
    const marked = broken(text);
    const plain = marked.replaceAll('|', '');
    for (const word of words.filter((each) => plain.includes(each))) expect(marked).toContain(word);
    expect(marked).toContain('|');
  });

  it('leave no single letter behind a mark, before a gap or at the end', () => {
    expect(broken('先清点已经做成的事，再推演之后的走势')).not.toContain('再|');
    expect(broken('路线图编辑部 · 2023年')).not.toContain('|部');
    expect(broken('由全国各地的志愿者组成的路线图编辑部')).not.toContain('|部');
  });

  it.each([
    ['启明研究院2026十大科技趋势', '启明|研究院'],
    ['江城大学智能教育研究所展望2030', '江城|大学'],
    ['中国人工智能产业发展联盟路线图', '人工|智能'],
    ['国家数据局关于数据基础设施的规划', '基础|设施'],
    ['臺灣人工智慧學校年度規劃', '人工|智慧'],
  ])('leave names and terms whole: %s', (text, parted) => {
    expect(broken(text)).toContain('|');
    expect(broken(text)).not.toContain(parted);
  });

  it('stand behind a bracket at the end of a text of several types', () => {
    expect(broken('**63%** 卖本地化的甜品（真的有人买）')).toMatch(/买）\|$/u);
    expect(broken('**63%** 卖本地化的甜品（真的有人买）。')).not.toMatch(/\|$/u);
    expect(render('卖本地化的**甜品（真的有人买）**', 'zh-CN')).toMatch(
      new RegExp(`）${breakMark}</strong>$`, 'u'),
    );
    expect(broken('卖本地化的甜品（真的有人买）')).not.toMatch(/\|$/u);
  });

  it('leave what is counted by name whole, where the name is short', () => {
    expect(broken('我对未来五年的10个预测，最后一个很多人不爱听')).not.toContain('个|预测');
    expect(broken('港口未来十年的12项任务与分工')).not.toContain('项|任务');
    expect(broken('港口今年引进了35名工程师和船长')).not.toContain('名|工程师');
    expect(broken('到2030年建成港口的智能调度中心')).toContain('年|');
  });

  it.each([
    ['单体应用拆分成微服务架构的三年实践总结', '微服务'],
    ['一家三甲医院的数字化转型之路', '三甲'],
    ['反脆弱：我们为什么要做双活数据中心', '双活'],
    ['把單體應用拆分成輕量化的服務', '輕量化'],
  ])('stand not within words of one letter and another: %s', (text, word) => {
    expect(broken(text)).toContain(word);
  });

  it('stand in front of what begins a word, where a dictionary sees one behind it', () => {
    expect(broken('单体应用拆分成微服务架构的三年实践总结')).toContain('|微服务');
    expect(broken('面向大模型时代的端侧智能')).toContain('|端侧');
  });

  it('stand within a name in katakana only where it is long, and leave no bit of it', () => {
    expect(broken('製造業のデジタル推進ロードマップ2026', 'ja')).toContain('ロードマップ');
    expect(broken('クラウドネイティブ時代のオブザーバビリティ', 'ja')).toMatch(
      /クラウドネイティブ\|.*オブザーバビリティ/u,
    );
    expect(broken('プラットフォームエンジニアリング実践ガイド', 'ja')).toContain(
      'プラットフォーム|エンジニアリング',
    );
  });

  it.each([
    '他说：“走吧。”然后（真的）走了！对吗？',
    '《路线图》、《地图》，以及“目录”……',
    '共75％，约20℃。',
  ])('stand neither before closing nor behind opening punctuation: %s', (text) => {
    expect(broken(text)).not.toMatch(/\|[，。、：；！？）”》…％℃]/u);
    expect(broken(text)).not.toMatch(/[（“《]\|/u);
  });

  it.each([
    ['zh-CN', '码头的分布呈现"多极化"：一是水深', '呈现|"多极化"：|一是'],
    ['zh-CN', '她说："先出海。"然后走了', '说：|"先出海。"|然后'],
    ['zh-TW', '所謂"數位碼頭"的三個階段:試點、普及', '所謂|"數位碼頭"的|三個|階段:|試點、'],
    ['ja', '予想B:無人化(確率40%)', '予想B:無人化|(確率40%)'],
  ])('stand around what marks of a keyboard set apart, as around others, in %s: %s', (lang, text, parted) => {
    expect(broken(text, lang).replaceAll('&quot;', '"')).toContain(parted);
  });

  it('stand behind a wide blank, and not in a short name in bold', () => {
    expect(broken('第2期　2028年度　「積み替える」', 'ja')).toContain('　|「積み替える」');
    expect(broken('割合は、港の数ではなく**船乗りの数**で決めました', 'ja')).toContain('船乗りの数');
    expect(broken('割合は、港の数ではなく船乗りの数で決めました', 'ja')).toContain('船乗りの|数');
  });

  it('stand not before a particle behind a bracket of a keyboard', () => {
    expect(render('桟橋の案内(仮称)が決まる', 'ja')).toContain('<span style="white-space:nowrap">)が</span>');
  });

  it('stand not around a sign between a letter and its number', () => {
    const whole = (text: string): string => `<span style="white-space:nowrap">${text}</span>`;
    expect(render('回答者（第1回n＝212、第2回n＝187）に聞いた', 'ja')).toContain(whole('n＝212'));
    expect(render('样本量充足，置信度p＜0.05', 'zh-CN')).toContain('p＜0.05</span>');
  });

  it('change no text', () => {
    for (const text of [
      '从GPT-4到T5-XXL，走了多远',
      '**加粗**与`代码`，以及[链接](https://example.org)',
      '前-后',
    ])
      expect(broken(text).replaceAll('|', '')).toBe(render(text, 'en').replace(/<[^>]*>/g, ''));
  });
});

describe('where a line may break', () => {
  it.each([
    ['zh-CN', '人工智能路线图：未来三年', '人工智能|路线图：|未来|三年'],
    ['zh-CN', '我们的手机可以运行', '我们的|手机|可以|运行'],
    ['zh-CN', '**我们的**手机*可以*运行', '<strong data-words="">我们的</strong>|手机<em>|可以</em>|运行'],
    [
      'zh-CN',
      '**加粗**与`代码`，以及 a < b',
      '<strong data-words="">加粗</strong>|与<code>代码</code>，|以及 a &lt; b',
    ],
    ['zh-CN', '《路线图》、《地图》，以及“目录”……', '《路线图》、|《地图》，|以及|“目录”……'],
    ['zh-CN', '数字经济发展“十五五”规划', '数字|经济|发展|“十五五”|规划'],
    ['zh-TW', '未來三年，可以運行', '未來|三年，|可以|運行'],
    ['ja', '港町の路面電車はどこへ行くのか', '港町の|路面電車は|どこへ|行くのか'],
    ['zh-CN', '成本降至22万元左右', '成本|降至22万元|左右'],
    ['ja', '古い桟橋が311か所残っており', '古い|桟橋が311か所残っており'],
    ['zh-CN', '一条航线一分为四，各自运行', '一条|航线|一|分为四，|各自|运行'],
    ['ja', '中央図書館ネットワーク再構築計画（三年間）', '中央|図書館|ネットワーク|再構築|計画|（三年間）'],
    ['zh-CN', 'Only Latin words, and more', 'Only Latin words, and more'],
    ['en', '人工智能路线图：未来三年', '人工智能路线图：未来三年'],
  ])('in %s: %s', (lang, markdown, html) => {
    expect(render(markdown, lang).replaceAll(breakMark, '|')).toBe(html);
  });

  it('is before a number where the run around it is long, and nowhere else', () => {
    expect(broken('2015年の1.4億円から2025年には2.6億円に', 'ja')).toBe(
      '2015年の|1.4億円から|2025年には|2.6億円に',
    );
    expect(broken('桟橋の311か所は', 'ja')).toBe('桟橋の311か所は');
  });

  it('is told to the theme by the element that holds such places', () => {
    const text = '我们的手机可以运行';
    const markdown = `# ${text}\n\n## Latin\n\n${text}\n\n- ${text}\n- Latin\n\n> ${text}\n\n| ${text} | a |\n|---|---|\n| a | ${text} |\n`;
    const tags = (lang: string): string[] =>
      [...(renderPlain(markdown, lang)[0]?.html ?? '').matchAll(/<(\w+)[^>]* data-phrases=""/g)].map(
        ([, name = '']) => name,
      );
    expect(tags('zh-CN')).toEqual(['h1', 'p', 'li', 'p', 'th', 'td']);
    expect(tags('en')).toEqual([]);
  });

  it('is not within a name with hyphens that is short, nor between it and the Chinese that leads up to it', () => {
    const whole = (name: string): string => `<span style="white-space:nowrap">${name}</span>`;
    const html = (text: string): string => render(text, 'zh-CN').replaceAll(breakMark, '');
    expect(html('用T5-XXL与GPT-4.1-b吗')).toBe(`${whole('用T5-XXL')}与${whole('GPT-4.1-b')}吗`);
    expect(html('名ABCDEFGH-1234567')).toBe(`${whole('名ABCDEFGH-1234567')}`);
    expect(html('自行车ABCDEFGH-1234567')).toBe(`自行车${whole('ABCDEFGH-1234567')}`);
    expect(html('用 T5-XXL，GPT-4.1-b')).toBe(`用 ${whole('T5-XXL')}，${whole('GPT-4.1-b')}`);
    expect(html('名 ABCDEFGH-1234567')).toBe(`名 ${whole('ABCDEFGH-1234567')}`);
    expect(html('名 ABCDEFGHIJ-12345678')).toBe('名 ABCDEFGHIJ-12345678');
    expect(html('前-后')).toBe('前-后');
  });
});

describe('line breaks in other languages', () => {
  it('are set between Japanese phrases', () => {
    expect(broken('港町の路面電車はどこへ行くのか', 'ja')).toContain('|');
    expect(broken('港町の路面電車はどこへ行くのか', 'ja')).not.toContain('電|車');
  });

  it.each(['en', 'de', 'ko'])('are left to the browser in %s', (lang) => {
    expect(broken('人工智能路线图 and more words', lang)).not.toContain('|');
  });
});
