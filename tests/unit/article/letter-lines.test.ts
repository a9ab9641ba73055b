import { describe, expect, it } from 'vitest';
import { linesAsText, textOf } from '../../../src/article/phrasing.ts';
import { toPieces } from '../../../src/article/pieces.ts';
import { readArticle } from '../../../src/article/read.ts';
import { blocksOf } from './inline.ts';

/** What of a letter's paragraphs stands beside the talk. */
const beside = (...paragraphs: string[]): string[] =>
  toPieces(blocksOf(paragraphs.join('\n\n'))).flatMap((piece) =>
    piece.type === 'aside' ? [textOf(piece.paragraph)] : [],
  );

const said = 'The third ship sails in May, and the fourth in June.';
const more = 'We thank all of you who came to the harbour.';

describe('who is greeted', () => {
  it.each([
    'Dear friends of the harbour,',
    '**Dear Dr. Birch,**',
    'Hello everyone!',
    'Sehr geehrte Damen und Herren,',
    'Liebe Mitglieder,',
    'Chères adhérentes, chers adhérents,',
    'Estimados vecinos:',
    '¡Hola a todos!',
    'Caras amigas, caros amigos,',
    'Cari soci,',
    'Уважаемые коллеги!',
    'أعزائي المساهمين،',
    '各位同仁：',
    '各位同行，上午好。',
    '各位来宾、各位同事，大家下午好！',
    '尊敬的各位股东：',
    '大家好，我是港口办公室的小林。',
    '大家新年好，我是港口办公室的小林。',
    '各位股東：',
    '皆様',
    '皆さん、こんにちは。港湾局の港田です。',
    'こんにちは、港湾局の港田です。',
    '안녕하세요, 항만팀 김하늘입니다.',
    '안녕하세요, 항만팀 김하늘입니다. 🙌',
    'Hello everyone! 👋🏽',
    '존경하는 투자자 여러분께,',
    '항구 가족 여러분, 그리고 파트너 여러분께.',
    'Hello everyone.',
    'Merhaba!',
    'Sevgili okurlar,',
    'Kära medlemmar,',
    'Beste lezers,',
    'Drodzy czytelnicy,',
    'Шановні колеги!',
    'Kedves olvasók!',
    'Oi, gente!',
    'سلام دوستان!',
    '大家好，我是小林，一个看船的人。',
    '平素より格別のご高配を賜り、厚く御礼申し上げます。',
  ])('stands beside the talk: %s', (line) =>
    expect(beside(line, said, more)).toEqual([line.replaceAll('*', '')]));

  it.each([
    'Dear is what costs us a ship.',
    'High tide,',
    'Hello Quay! I am the last one who speaks today, so let me start with a story.',
    'Liebe geht durch den Magen.',
    'Beste Ergebnisse seit zehn Jahren',
    'Droga do portu',
    'Werte schaffen Vertrauen.',
    'Hello Quay is the name of the first ship.',
    'いつもご来港くださる皆様のおかげで船が出ます。',
    '各位股东最关心的是第三条船什么时候开航。',
    '皆様のおかげで、三隻目の船が五月に出ます。',
    '여러분의 배는 5월에 출항합니다.',
  ])('is no sentence: %s', (line) => expect(beside(line, said, more)).toEqual([]));

  it('may stand below a picture', () => {
    expect(beside('![](quay.png)', 'Dear friends,', said, more)).toEqual(['Dear friends,']);
  });

  it('leads to no list, and stands first', () => {
    expect(beside('Dear all:', '- a\n- b')).toEqual([]);
    expect(beside(said, 'Dear friends,', more)).toEqual([]);
    expect(beside('Dear friends,')).toEqual([]);
  });

  it('stands behind what it opens, so that this opens its section', () => {
    const pieces = toPieces(blocksOf(`Dear friends,\n\n${said}\n\n- a\n- b\n\n> Quay.`));
    expect(pieces.map(({ type }) => type)).toEqual(['points', 'aside', 'exhibit']);
  });
});

describe('who signs', () => {
  it.each([
    ['With gratitude,', '*Ada Birch*'],
    ['Sincerely,\nAda Birch, harbour office'],
    ['See you next Friday,\n**Ada**'],
    ['— The harbour office'],
    ['Mit freundlichen Grüßen', 'Ada Birke'],
    ['Eure Hafenleute\nAda, Bo und Cem'],
    ['Bien à vous,', 'Ada Bouleau'],
    ['Atentamente,', 'Ada Abedul'],
    ['Um abraço,', 'Ada Bétula'],
    ['Cordiali saluti,', 'Ada Betulla'],
    ['С уважением,', 'Ада Берёзова'],
    ['مع خالص التحية،', 'مكتب الميناء'],
    ['本年もどうぞよろしくお願いいたします。', '港田 花\n港湾局 計画課'],
    ['2027년 1월 2일\n항구에서, 김하늘 드림'],
    ['대표 **김하늘** 드림'],
    ['감사합니다.', '항만팀 김하늘'],
    ['此致\n敬礼', '港口办公室'],
    ['林港 敬上'],
    ['—— 林港，2027 年 1 月 9 日于江口'],
    ['祝好，', '林港'],
    ['Until next week,', 'Ada'],
    ['Bis nächsten Freitag,\nAda'],
    ['À bientôt,', 'Ada Bouleau'],
    ['A domenica prossima,\nAda'],
    ['Até a próxima semana, Ada'],
    ['Beijos e até sexta,\nAda'],
    ['Un abrazo y hasta el lunes,', 'Ada'],
    ['Liebe Grüße und bis Freitag,\nAda'],
    ['ارادتمند، آدا'],
    ['Professor Ada Birch\nVice-Chancellor and President'],
    ['Dr. Ada Birke\nPräsidentin des Hafenamts'],
    ['*Dr. Ada Birch, Chair of the Harbour Board*'],
    ['**Ada Birch**, Chief Executive\n**Sir Ole Holm**, Chair of the Board'],
    ['Ada Bouleau, présidente du port'],
    ['林港，港务局局长'],
    ['代表取締役社長　潮崎 真帆'],
  ])('stands beside the talk: %j', (...lines) => {
    const last = lines.filter((line) => typeof line === 'string');
    expect(beside(said, more, ...last)).toHaveLength(last.length);
  });

  it.each([
    '— Store West (2027)',
    'Sincerely, we do not know when the fourth ship sails.',
    'Best of all, the third ship sails in May.',
    'Thank you for all that you did for the harbour.',
    'The third ship sails in May',
    '김하늘 항만팀장이 배를 올림픽에 보냅니다',
    '祝贺港口建成三十年，第三条船五月开航。',
  ])('is no sentence: %s', (line) => expect(beside(said, more, line)).toEqual([]));

  it.each([
    ['**Ada Birch MP**\nMinister for Quays and Ships', 'Ada Birch MPMinister for Quays and Ships'],
    ['**Ada Birch**  \nChair of the Harbour Board', 'Ada BirchChair of the Harbour Board'],
    ['**Ada Birke**\nLeiterin des Hafenamts', 'Ada BirkeLeiterin des Hafenamts'],
    ['**林港**\n港务局局长', '林港港务局局长'],
    ['**Cllr Ada Birch**\nLeader of the Council', 'Cllr Ada BirchLeader of the Council'],
    ['Ada Birch\nVarn, May 2027', 'Ada BirchVarn, May 2027'],
  ])('is a name in bold above an office: %j', (lines, text) => expect(beside(said, lines)).toEqual([text]));

  it.each([
    ['a title above a sentence', '**Next Steps**\nThe chair opens the quay.'],
    ['a title above a few words', '**Next Steps**\nTwo more quays'],
    ['a title above what is to be done', '**Next Steps**\nElect a director of ships'],
    ['what goes on', '**Ada Birch**\nChair of the Board\n\nShe leads it.'],
    ['what a team is', 'Quay team\nHead of ships'],
    ['what somebody does', 'Ada Birch, Chair of the Board, opens the quay.'],
    ['names alone', 'Ada Birch, Ole Holm'],
    ['one of several', '**Ole Holm**\nDirector of Ships\n\n**Ada Birch**\nChair of the Board'],
  ])('is not %s', (_what, lines) => expect(beside(said, lines)).toEqual([]));

  it('is a name in bold above a paragraph with an office', () => {
    expect(beside(said, '**Ada Birch**', 'Leader of the Council')).toEqual([
      'Ada Birch',
      'Leader of the Council',
    ]);
    expect(beside(said, '**Next steps**', 'Leader of the Council')).toEqual([]);
    expect(beside(said, '**Ada Birch**', 'The leader sails.')).toEqual([]);
  });

  it('names nobody who is quoted', () => {
    expect(beside(said, '> Quay.', '— Ada Birch')).toEqual([]);
    expect(beside(said, '*All ships are harbours.*', '— Ada Birch')).toEqual([]);
  });

  it('is a bare name only where somebody is greeted', () => {
    expect(beside(said, more, '*Ada Birch*')).toEqual([]);
    expect(beside('Dear friends,', said, more, '*Ada Birch*')).toEqual(['Dear friends,', 'Ada Birch']);
  });
});

describe('lines of who signs', () => {
  /** The lines of what stands beside the talk in a whole letter. */
  const signedLines = (...paragraphs: string[]): string[][] => {
    const { roadmap } = readArticle(['# Letter', said, more, ...paragraphs].join('\n\n'), 'a.md');
    const pieces = roadmap.parts.flatMap((part) => (part.type === 'section' ? part.pieces : []));
    return pieces.flatMap((piece) =>
      piece.type === 'aside' ? [linesAsText(piece.paragraph.children).split('\n')] : [],
    );
  };

  it.each([
    [['Kind regards,\nAda Birch\nHead of the harbour'], [3]],
    [['Mit freundlichen Grüßen\nAda Birke\nHafenamt'], [3]],
    [['Bien cordialement,\nAda Bouleau\n3 mai 2027'], [3]],
    [
      ['此致\n敬礼', '林港\n港务局局长\n2027年5月3日'],
      [2, 3],
    ],
    [['Dr Ada Birch\nHarbour Librarian'], [2]],
    [['**Ada Birch**, Chief Executive\n**Ole Holm**, Chair of the Board'], [2]],
    [
      ['Cordiali saluti,', 'Ada Betulla\nDirettrice del porto'],
      [1, 2],
    ],
  ])('stay apart: %j', (paragraphs, counts) =>
    expect(signedLines(...paragraphs).map(({ length }) => length)).toEqual(counts));

  it('are none of a sentence, nor where more is said below', () => {
    expect(signedLines('Kind regards,\nthat is what we send you\nfrom the harbour.')).toEqual([]);
    expect(signedLines('Kind regards,\nAda Birch\nHead', '- a', 'Much more is said here.')).toEqual([]);
  });
});
