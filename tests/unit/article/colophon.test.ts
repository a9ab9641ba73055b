import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { slideTitle } from '../../../src/deck/slide.ts';
import { roadmapOf } from './inline.ts';

const read = (...blocks: string[]): [string[] | undefined, string[]] => {
  const { colophon, parts } = roadmapOf(blocks.join('\n\n'));
  return [
    colophon?.lines.map(textOf),
    parts.map((part) => (part.title ? textOf(part.title.whole) : '(lead)')),
  ];
};
const article = ['# Ships', '## Today', 'Two sail.', '## Later', 'Three sail.'];

describe('the colophon of an article', () => {
  it('has among its lines what signs a letter, and those above links to other texts', () => {
    const last = ['To unsubscribe click here.', 'See you next Sunday,\nAda'];
    expect(read(...article, ...last)[0]).toEqual(last.map((line) => line.replace('\n', '')));
    expect(read(...article, ...last.toReversed())[0]).toHaveLength(last.length);
    const links = '**往期推荐**\n[旧码头](https://e.org/1)\n[新码头](https://e.org/2)';
    expect(read(...article, '评论区聊聊。', '*（全文完）*', links)[0]?.slice(0, 2)).toEqual([
      '评论区聊聊。',
      '（全文完）',
    ]);
  });

  it('has short paragraphs behind a rule that say where to reach somebody, or who may use it', () => {
    const house = 'Quay Cooperative · Harbour Road, km 14\nWhatsApp (00) 90000-0000\nPhotos: the archive.';
    expect(read(...article, '---', house)).toEqual([[house.replaceAll('\n', '')], ['Today', 'Later']]);
    const asked = '公开征求意见时间：2027年9月10日至10月9日\n联系人：李工　邮箱：quay@example.org';
    expect(read('# 船', '## 今天', '两条船。', '## 以后', '三条船。', '---', asked)[0]).toHaveLength(1);
    const copied = ['**补记**：有人问为什么没有船。', '本文可自由转载，但请不要改数字。'];
    expect(read('# 船', '## 今天', '两条船。', '## 以后', '三条船。', '---', ...copied)[0]).toHaveLength(2);
    const noted = ['**Nachtrag.** Viele fragten nach Kähnen.', 'Fragen an kai@example.org.'];
    expect(read(...article, '---', ...noted)[0]).toHaveLength(2);
    expect(read(...article, '---', 'Four ships sail, and none returns.')[0]).toBeUndefined();
    expect(
      read(...article, '---', `${'Four ships sail. '.repeat(30)}Ask quay@example.org.`)[0],
    ).toBeUndefined();
  });

  it('has what a paper ends with: from when it holds, its annexes, its house, its day; and long lines with addresses', () => {
    const end = [
      '本方案自印发之日起施行，有效期至2030年12月31日。',
      '附件：1. 项目清单（2025年）\n　　　2. 责任分工表',
      '临江市人民政府办公室',
      '2025年4月28日',
      '（此件公开发布）',
    ];
    expect(read('# 方案', '## 一、今天', '两条船。', '## 二、以后', '三条船。', ...end)[0]).toHaveLength(
      end.length,
    );
    const imprint = `Impressum: Stadt Kiel, Kaistraße 1. Verantwortlich: der Hafenmeister. ${'Gedruckt auf Papier. '.repeat(4)}`;
    expect(read(...article, imprint.trim())[0]).toHaveLength(1);
    expect(
      read(...article, 'Quays · VAT 00.000.000/0001-00 · (33) 3341-0000 · quay@example.org')[0],
    ).toHaveLength(1);
  });

  it('has what asks for a click, takes leave, and names other texts above their links', () => {
    const last = [
      '今天就到这里。**有用的话，点个"在看"** 👇',
      '我们明年见。',
      '---',
      '往期推荐：\n[旧码头](https://e.org/1)\n[新码头](https://e.org/2)',
    ];
    const [lines, parts] = read('# 船', '## 今天', '两条船。', '## 以后', '三条船。', ...last);
    expect(lines).toHaveLength(last.length - 1);
    expect(parts).toEqual(['今天', '以后']);
    expect(read(...article, 'Previously:\n[Old quays](https://e.org/1)')[0]).toHaveLength(1);
    expect(read(...article, 'We saw two:\n[Old quays](https://e.org/1)')[0]).toBeUndefined();
  });

  it.each([
    '*Author: A. Smith, harbour office*',
    '※本稿は執筆者個人の意見であり、港の公式見解ではありません。',
    '※ 이 글은 항만청의 공식 입장이 아닙니다.',
    'If you liked this letter, forward it to a friend.',
    'Hier können Sie den Brief [abbestellen](https://e.org/x).',
    'Para cancelar a inscrição, clique [aqui](https://e.org/x).',
    'Per disiscriverti clicca qui.',
    'برای لغو عضویت [اینجا](https://e.org/x) کلیک کنید.',
    '今日互动：你去过哪个码头？评论区聊聊👇',
    '觉得有用，点个**在看**。',
    '구독 취소는 [여기](https://e.org/x)에서.',
    '© 2026 Harbour office',
    'Written by A. Smith',
    'Copyright 2026 Harbour office',
    'This text is licensed under [CC BY 4.0](https://e.org/by).',
    '**作者**：港口办公室',
    '本文版权所有，转载请注明出处。',
    'Alle Rechte vorbehalten.',
    '*（全文完）*',
    'Contact: A. Smith, harbour office — [quay@e.org](mailto:quay@e.org)',
    'Kontakt: Hafenamt',
    'Contacto: oficina del puerto',
    'お問い合わせ：港湾局',
    'للتواصل: مكتب الميناء',
    '**Update 2027-05-03:** two readers told me that the third ship sails on Mondays alone.',
    'Questions? Ask me, or leave a comment below.',
    '*Disclaimer: figures are estimates.*',
    '*免责声明：数据为估算值，不构成投资建议。*',
    '本计划由港务局负责解释，自公布之日起施行。',
    'この規程は、公布の日から施行する。',
    'Verantwortlich für den Inhalt: Hafenamt',
    '—— 完 ——',
    '（完）',
    '***fin***',
    'THE END',
    'Ende.',
    '以上です。',
    '끝.',
    'النهاية',
    '-30-',
    '■',
    '*引用请注明出处。如需全部数据，请在后台回复“港口”。*',
    'If someone forwarded this to you, there is a list of sorts. Reply with the word QUAY, and we add you to it.',
    'Thanks to A. Smith and B. Jones for reading drafts of this.',
    'Danke an A. Schmitt, die den Entwurf gelesen hat.',
    'Merci à A. Martin, qui a relu une première version de ce texte.',
    'Gracias a A. Ruiz por leer un borrador.',
    'Obrigado a A. Reis por ler um rascunho.',
    'Спасибо А. Петрову, он прочитал черновик.',
    'شكرا لفريق الميناء على قراءة مسودة هذا النص.',
    '草稿を読んでくださった港田さんに感謝します。',
    '초고를 읽어 주신 분께 감사드립니다.',
    '感謝陸小港審讀初稿。',
    '[Subscribe](https://e.org/s) · [Archive](https://e.org/a)',
    'Ships of Varn is a registered charity no. 1234567 (Varn and Wend). Photos: our crew.',
    '[订阅](https://e.org/s) | [往期](https://e.org/a)',
    'Tutti i diritti riservati.',
    'Qual navio vai embora primeiro? Responde esse e-mail.',
    '#harbour #quay-2027',
    '#港口、#规划',
    '※ 문의: 항만청 기획팀 (042-000-0000)',
    '■ 連絡先：港湾局 03-0000-0000',
    '【本計画に関するお問い合わせ】港湾局 quay@e.org',
    'Tel. 030 1234567',
    '电话 010-12345678',
    '※本計画は予告なく変わることがあります。',
    '※ 이 계획은 실제와 다를 수 있습니다.',
    '*Forward-looking statements here rest on what we know today.*',
    '关于本报告：数据来自 2026 年 6 月的实地调研。',
    'Methodology: we asked 412 pilots in May 2027.',
    '※ 이 계획은 실제와 다를 수 있습니다. ※ 문의: 항만청 (042-000-0000)',
  ])('is the line at its end “%s”', (line) => {
    const text = line.replace(/\*|\((?:h|mailto)[^)]*\)|[[\]]/g, '');
    expect(read(...article, line)).toEqual([[text], ['Today', 'Later']]);
    expect(read(...article, '---', line)).toEqual([[text], ['Today', 'Later']]);
  });

  it('may be quoted, but for what somebody says and for a callout', () => {
    expect(read(...article, '> © 2026 Harbour office\n>\n> Contact: A. Smith')[0]).toEqual([
      '© 2026 Harbour office',
      'Contact: A. Smith',
    ]);
    expect(read(...article, '> Ships are ours.\n>\n> Contact: A. Smith')[0]).toBeUndefined();
    expect(read(...article, '> [!NOTE]\n> © 2026 Harbour office')[0]).toBeUndefined();
  });

  it('is who signs behind a rule', () => {
    expect(read(...article, '---', 'مع التحية،\nسلمى', 'Contact: A. Smith')[0]).toHaveLength(2);
    expect(read(...article, '---', 'Beijos, Ana')[0]).toEqual(['Beijos, Ana']);
    expect(read(...article, '---', 'Four sail.', 'Beijos, Ana')[0]).toBeUndefined();
    const links = '[The crane](https://e.org/c)\n[The quay](https://e.org/q)';
    expect(read(...article, links)[0]).toBeUndefined();
    expect(read(...article, links, '---', 'Best wishes,\nTom')[0]).toHaveLength(1);
  });

  it('is what a house says of itself behind its last rule', () => {
    expect(read(...article, '---', '**About Quay Research.** We count quays.')[0]).toEqual([
      'About Quay Research. We count quays.',
    ]);
    expect(read(...article, '---', '**关于我们**：我们研究码头。')[0]).toHaveLength(1);
    expect(read(...article, '---', '**Above all.** We count quays.')[0]).toBeUndefined();
    expect(read(...article, '**About Quay Research.** We count quays.')[0]).toBeUndefined();
  });

  it('is a few lines behind its last rule with an address to write to', () => {
    const lines = ['Lead: Ann Birch and Tom Reed · <quay@e.org>', 'The harbour office keeps the plan.'];
    expect(read(...article, '---', ...lines)).toEqual([
      lines.map((line) => line.replace(/[<>]/g, '')),
      ['Today', 'Later'],
    ]);
    expect(read(...article, ...lines)[0]).toBeUndefined();
    expect(read(...article, '---', 'Four sail in spring.')[0]).toBeUndefined();
    expect(read(...article, '---', '**Contact us**', 'Four sail, says <quay@e.org>.')[0]).toBeUndefined();
    expect(read(...article, '---', `<quay@e.org> ${'船'.repeat(160)}`)[0]).toBeUndefined();
  });

  it.each([
    'Note: a ship is a boat of over ten metres here.',
    '**Note 2:** a ship is a boat of over ten metres here.',
    'Anm.: Ein Schiff ist hier ein Boot von über zehn Metern.',
    '注：本文所称船舶均长于十米。',
    '注2：本文所称船舶均长于十米。',
    '注記：ここでの船は十メートルを超えるものを指す。',
    '참고: 여기서 배는 십 미터가 넘는 것을 말한다.',
    'ملاحظة: السفينة هنا قارب يتجاوز عشرة أمتار',
    '> Note: a ship is a boat of over ten metres here.',
  ])('is a remark by its label behind the last rule: %s', (remark) => {
    const [lines, parts] = read(...article, '---', remark);
    expect(lines).toHaveLength(1);
    expect(parts).toEqual(['Today', 'Later']);
    // Beside other words it belongs to them, and without a rule to its section.
    expect(read(...article, remark)[0]).toBeUndefined();
    expect(read(...article, '---', 'Fair winds.', remark)[0]).toBeUndefined();
  });

  it('is what is said beside the article behind its last rule', () => {
    const about =
      '*A. Smith has steered ships for thirty years. Her book* The Second Quay *appears in March.*';
    const links = ['**More of this**', '- [The first quay](https://e.org/1)\n- [The crane](https://e.org/2)'];
    const said = [
      about.replaceAll('*', ''),
      'More of this',
      'The first quay',
      'The crane',
      'Contact: A. Smith',
    ];
    const ends = ['---', about, ...links, 'Contact: A. Smith'];
    expect(read(...article, ...ends)).toEqual([said, ['Today', 'Later']]);
    expect(read(...article, '---', about)[0]).toEqual([said[0]]);
    expect(read(...article, about)[0]).toEqual([said[0]]);
    // With text of another kind, or links alone, it is the article's.
    expect(read(...article, '---', about, 'Four sail in spring.')[0]).toBeUndefined();
    expect(read(...article, '---', ...links)[0]).toBeUndefined();
    expect(read('# Ships', '---', about)[0]).toBeUndefined();
    expect(read(...article, '---', `*One* of the ships *sails.*`)[0]).toBeDefined();
    const upright = (one: number, other: number) => `*港*${'船'.repeat(one)}*港*${'船'.repeat(other)}*港*`;
    expect(read(...article, '---', upright(10, 10))[0]).toBeDefined();
    expect(read(...article, '---', upright(10, 11))[0]).toBeUndefined();
    expect(read(...article, '---', `*${'船'.repeat(160)}*`)[0]).toBeDefined();
    expect(read(...article, '---', `*${'船'.repeat(161)}*`)[0]).toBeUndefined();
    expect(read(...article, '---', '*Ships* sail')[0]).toBeUndefined();
    expect(read(...article, '---', 'So *ships*')[0]).toBeUndefined();
    expect(
      read(...article, '---', `*One* of the ships that we have had here for years *sails.*`)[0],
    ).toBeUndefined();
  });

  it.each([
    'We thank the 40 pilots who told us when they sail.',
    '> Many thanks to Ada, who gave us her boat for the whole of that year.',
    'Wir danken den 40 Lotsen für ihre Geduld.',
    'Merci aux quarante pilotes qui nous ont répondu.',
    '感谢所有回答过问卷的引航员，尤其是林港。',
    '回答してくださった水先人の皆様に心より感謝いたします。',
    '*All depths were measured in May 2027, with an error of less than ten centimetres.*',
    '*作者附记：水深均为2027年5月实测，误差小于十厘米，欢迎来信。*',
  ])('has the thanks and the remarks in italics that an article ends with: %s', (last) => {
    expect(read(...article, last)[0]).toHaveLength(1);
  });

  it.each([
    '*We sail.*',
    '*Who will sail with us when the ice is gone and the quay is built?*',
    'Thanks to the new quay, the port lands 40,000 tonnes of fish in every year.',
    'Gracias a los nuevos muelles, el puerto recibe 40.000 toneladas.',
    '市民に感謝される港は、十年後も残っている。',
  ])('has not the last word to an audience: %s', (last) => expect(read(...article, last)[0]).toBeUndefined());

  it('is whatever lines stand behind a mark of the end', () => {
    const behind = ['A. Smith lives by the quay.', '- [The first quay](https://e.org/1)'];
    const said = ['A. Smith lives by the quay.', 'The first quay'];
    expect(read(...article, '（完）', ...behind)).toEqual([
      ['（完）', ...said],
      ['Today', 'Later'],
    ]);
    expect(read(...article, '- END -', ...behind)[0]).toEqual(['END -', ...said]);
    expect(read(...article, '（完）', ...behind, '- Four sail.')[0]).toBeUndefined();
    expect(read(...article, '（完）', `${'船'.repeat(161)}`)[0]).toBeUndefined();
  });

  it('may be several lines, and a section', () => {
    expect(read(...article, '---', 'Author: A. Smith', 'License: MIT')[0]).toEqual([
      'Author: A. Smith',
      'License: MIT',
    ]);
    expect(read(...article, '## License', 'Free for all.')).toEqual([
      ['License', 'Free for all.'],
      ['Today', 'Later'],
    ]);
  });

  it('is a section of addresses alone', () => {
    expect(read(...article, '## Contacts', '- Harbour office: quay@e.org\n- Pilots: 030 1234567')).toEqual([
      ['Contacts', 'Harbour office: quay@e.org', 'Pilots: 030 1234567'],
      ['Today', 'Later'],
    ]);
    const long = `The harbour office, quay@e.org ${'船'.repeat(60)}`;
    expect(read(...article, '## Contacts', long)[0]).toEqual(['Contacts', long]);
  });

  it('may say whom to ask below what promises nothing', () => {
    const last = '※本稿は港の公式見解ではありません。\nお問い合わせ：port@e.org';
    expect(read(...article, last)[0]).toHaveLength(1);
  });

  it('keeps the lines of whom to ask apart', () =>
    expect(
      roadmapOf(
        [...article, '【お問い合わせ】\n港湾局\nE-mail: quay@e.org'].join('\n\n'),
      ).colophon?.lines.map((line) => line.filter(({ type }) => type === 'break').length),
    ).toEqual([2]));

  it.each([
    ['more follows', [...article, 'Author: A. Smith', 'Four sail in spring.']],
    ['it is long', [...article, `Copyright is what this article is about. ${'It ends late. '.repeat(20)}`]],
    ['the end is what it is about', [...article, 'The end is near.']],
    ['it has two points, one of them the end', [...article, '- End\n- Begin']],
    ['it speaks to readers at length', [...article, `Danke fürs Gegenlesen. ${'船'.repeat(160)}`]],
    ['it promises nothing in running text', [...article, 'A chart is no promise, and subject to change.']],
    ['it is a remark on what the text says', [...article, '※ 2027年は予測です。']],
    ['a telephone is what it is about', [...article, 'Telephone 030 1234567 rings all day.']],
    ['it counts', [...article, '#1 in the world']],
    ['it may be a heading', [...article, '#Harbours']],
    ['its heading names no more than a way to reach someone', [...article, '## Contact', '- One', '- Two']],
    ['it is a claim', [...article, 'Most copyright letters will be written by machines.']],
    ['it is all that a chapter says', [...article, '## Crew', 'Author: A. Smith']],
    ['it is all that the article says', ['# Ships', 'Author: A. Smith']],
    ['its chapter holds more', [...article, '## License', '- Free for all']],
  ])('is none where %s', (_why, blocks) => expect(read(...blocks)[0]).toBeUndefined());

  it('stands in the notes of the last slide, with its addresses', () => {
    const own = ['Author: [A. Smith](https://e.org/smith)', 'CC BY 4.0'];
    const { roadmap, units } = readArticle([...article, '---', ...own].join('\n\n'), 'a.md', 'en');
    const deck = planDeck(roadmap, 'a');
    expect(deck.slides.map(slideTitle)).toEqual(['Ships', 'Agenda', 'Today', 'Later']);
    expect(deck.slides.at(-1)?.notes.slice(-3)).toEqual([
      'Author: A. Smith',
      'CC BY 4.0',
      'https://e.org/smith',
    ]);
    expect(accountFor(units, deck).filter(({ placement }) => placement === 'missing')).toEqual([]);
  });

  it.each([
    ['at the end', [...article, '---', '© A. Smith ![](seal.png)']],
    ['below the title', ['# Ships', 'Author: A. Smith ![](seal.png)', ...article.slice(1)]],
  ])('is noted with its pictures, also those of no text: %s', (_where, blocks) => {
    const { roadmap, units } = readArticle(blocks.join('\n\n'), 'a.md', 'en');
    const deck = planDeck(roadmap, 'a');
    expect(deck.slides.flatMap(({ badges = [] }) => badges)).toMatchObject([{ url: 'seal.png' }]);
    expect(accountFor(units, deck).filter(({ placement }) => placement === 'missing')).toEqual([]);
  });

  const legal = `The harbour office prints this for those who live by the sea. ${'It is not for sale. '.repeat(8)}`;
  it.each([
    ['## Impressum', [`Herausgeber: Hafenamt\nRedaktion: Referat 4\n${legal}`]],
    ['## Imprint', ['- Published by the harbour office', legal]],
    ['### 7. Mentions légales', ['Port de la Mer, 3 quai Neuf', legal]],
    ['## 发行信息', ['东海港务局\n二〇三一年五月', legal]],
    ['## 奥付', ['港湾局', legal]],
    ['## 판권', ['항만청', legal]],
  ])('is all that an imprint says: %s', (heading, blocks) => {
    const [lines, parts] = read(...article, heading, ...blocks);
    expect(lines).toHaveLength(blocks.length + 1);
    expect(parts).toEqual(['Today', 'Later']);
    const { roadmap, units } = readArticle([...article, heading, ...blocks].join('\n\n'), 'a.md');
    const missing = accountFor(units, planDeck(roadmap, 'a')).filter(
      ({ placement }) => placement === 'missing',
    );
    expect(missing).toEqual([]);
  });

  it('is no chapter of that name with a table, and none whose name says more', () => {
    const table = '| Ship | Year |\n|---|---|\n| Tern | 2031 |';
    expect(read(...article, '## Imprint', table)[1]).toHaveLength(3);
    expect(read(...article, '## The imprint of the sea', legal)[1]).toHaveLength(3);
  });
});
