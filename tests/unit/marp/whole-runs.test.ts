import { describe, expect, it } from 'vitest';
import { breakMark } from '../../../src/model/break-mark.ts';
import { renderPlain } from '../../render-plain.ts';

const textOf = (text: string, lang: string): string =>
  /<p[^>]*>(.*?)<\/p>/s.exec(renderPlain(text, lang)[0]?.html ?? '')?.[1] ?? '';

/** The runs of a paragraph that no line breaks in. */
const wholeIn = (text: string, lang: string): string[] =>
  [...textOf(text, lang).matchAll(/<span style="white-space:nowrap">(.*?)<\/span>/g)].map(([, run = '']) =>
    run.replace(/<[^>]*>/g, '').replaceAll(breakMark, '|'),
  );

describe('no line breaks', () => {
  it.each([
    ['en', 'Due on 2026-11-30 at the latest', ['2026-11-30']],
    ['en', 'Between 2026–2028 we build', ['2026–2028']],
    ['de', 'Stufe I (2026 – 2028): suchen', ['2026 – 2028']],
    ['ko', '계획 2026–2027 개요', ['2026–2027']],
    ['fr', 'un « détour » utile', ['« détour »']],
    ['fr', 'ni « un long détour » ni plus', ['« un', 'détour »']],
    ['fr', 'est-ce vrai ? Oui', ['vrai ?']],
    ['fr', 'soit 71 % en 12 µs, ou 3,5 kWh', ['71 %', '12 µs', '3,5 kWh']],
    ['de', 'ab dem 2. Quartal, am 31. Dezember', ['2. Quartal', '31. Dezember']],
    ['de', 'Das gilt ab Stufe 2. Danach nicht, so die DIN 18.', ['Stufe 2. Danach', 'DIN 18.']],
    ['en', 'It runs on version 12. Nobody asked.', ['version 12. Nobody']],
    ['fr', 'On passe au palier 3. Puis au 4 !', ['palier 3. Puis', '4 !']],
    ['ru', 'Это этап 2. Затем конец.', ['этап 2. Затем']],
    ['es', 'el 9 de diciembre por 142 M€', ['9 de diciembre', '142 M€']],
    ['de', 'Die IT-Sicherheit und die Kfz-Zulassung', ['IT-Sicherheit', 'Kfz-Zulassung']],
    ['en', 'a well-known state-of-the-art e-bike', ['well-known', 'e-bike']],
    ['en', 'in 200 steps of 3 speed/second, v2–3x', ['200 steps']],
    ['en', 'at 10m/min and 0.5kWh/kg, in 24hours/7days', ['10m/min', '0.5kWh/kg']],
    ['en', 'from 10 to 20, and so on: fine', []],
    ['pt', 'custam R$ 2,1 milhões, ou US$ 40 por saca', ['R$ 2,1 milhões', 'US$ 40']],
    ['de', 'kostet EUR 5 je Kai', ['EUR 5']],
    ['fr', 'bâtiment C, 3 800 m² de panneaux', ['3 800 m²']],
    ['fr', 'le projet 2027-2030 compte 41 300 passages', ['2027-2030', '41 300']],
    ['de', 'ab März 2029 gilt der Plan 2030', ['März 2029', 'Plan 2030']],
    ['en', 'in 2025 100 boats', ['100 boats']],
    ['de', 'Kosten: 41 Mio. €, 1,62 Mio. Tonnen, 30 Prozent', ['41 Mio. €', '1,62 Mio.', '30 Prozent']],
    ['en', 'costs 17.5 bn, or 46 million euros, 5 per cent', ['17.5 bn', '46 million euros', '5 per cent']],
    ['es', 'suma 87,4 millones de euros y 19 mil boyas', ['87,4 millones de euros', '19 mil']],
    ['ru', 'на 3,5 млрд руб. и 20 тыс. лодок', ['3,5 млрд руб.', '20 тыс.']],
    ['ko', '예산 3억 2천만 원과 배 40 척, 384 명', ['3억 2천만 원', '384 명']],
    ['ko', '매출 720 억원, 18 개월과 4 분기', ['720 억원', '18 개월', '4 분기']],
    ['en', '4 miles, 7 euphoric sailors, 3 bnx', ['4 miles', '7 euphoric']],
    ['en', 'from 2026 Q2 – 2027 Q1 on', ['2026 Q2 – 2027 Q1']],
    ['zh-CN', '到 2026 年为止，共 300 个', ['2026 年', '300 个']],
    ['zh-CN', '达到 5 mA/cm² 与 0.8 元/Wh', ['5 mA/cm²', '0.8 元/Wh']],
    ['zh-CN', '烧到 900 ℃ 以上', ['900 ℃']],
    ['en', 'Write by 31 March 2027, at 60 ℃', ['31 March 2027', '60 ℃']],
    ['es', '1.530 navegantes desde 2027 con 40 motos', ['1.530 navegantes', '40 motos']],
    ['fr', 'à partir du 5 mai 2028', ['5 mai 2028']],
    ['de', 'bis zum 31. Dezember 2027', ['31. Dezember 2027']],
    ['es', 'el 9 de diciembre de 2027', ['9 de diciembre de 2027']],
  ])('in %s: %s', (lang, text, runs) => {
    expect(wholeIn(text, lang)).toEqual(runs);
    expect(textOf(text, lang).replace(/<[^>]*>/g, '')).toBe(text);
  });

  it('of so many characters as a line may lack, and no more', () => {
    expect(wholeIn('到 ABCDEFGH-123456789 为止', 'zh')).toEqual(['到 ABCDEFGH-123456789'.slice(2)]);
    expect(wholeIn('到 ABCDEFGH-1234567890 为止', 'zh')).toEqual([]);
    expect(wholeIn('船ABCDEFGH-123456789', 'zh')).toEqual(['船ABCDEFGH-123456789']);
    expect(wholeIn('船坞ABCDEFGH-123456789', 'zh')).toEqual(['ABCDEFGH-123456789']);
    expect(wholeIn('a Dock-abcdefghijklmnopqrs b', 'en')).toEqual(['Dock-abcdefghijklmnopqrs']);
    expect(wholeIn('a Dock-abcdefghijklmnopqrst b', 'en')).toEqual([]);
  });

  it('between a bracket and the particle behind it', () => {
    expect(wholeIn('古い桟橋（木製のもの）が残る', 'ja')).toEqual(['）が']);
    expect(wholeIn('古い桟橋（木製のもの）が3–5か所', 'ja')).toEqual(['が3–5']);
    expect(wholeIn('古い桟橋（木製のもの）港', 'ja')).toEqual([]);
  });

  it('within quarters in Chinese', () => {
    expect(wholeIn('到 2026 Q2 – 2027 Q2 为止', 'zh')).toEqual(['2026 Q2 – 2027 Q2']);
  });

  it('within a number, nor between it and what leads up to it', () => {
    expect(wholeIn('产量达到4.5万台', 'zh-CN')).toEqual(['达到4.5万台']);
    expect(wholeIn('速度提到60m/min以上', 'zh-CN')).toEqual(['提到60m/min']);
    expect(wholeIn('需要3—5年', 'zh-CN')).toEqual(['需要3—5']);
    expect(wholeIn('2025〜2027年度の予算', 'ja')).toEqual(['2025〜2027年度']);
    expect(wholeIn('产量达到**12万台**，均价下降', 'zh-CN')).toEqual(['达到12万台，']);
    expect(wholeIn('**4.5万台**，均价下降', 'zh-CN')).toEqual(['4.5万台']);
    expect(wholeIn('**先看数据**，再做决定', 'zh-CN')).toEqual([]);
  });
});

describe('a hyphenated word in a text', () => {
  const boxesIn = (text: string, lang = 'en'): string[] =>
    [...textOf(text, lang).matchAll(/<span style="display:inline-block[^>]*>(.*?)<\/span>/g)].map(
      ([, word = '']) => word,
    );

  it('takes a line of its own before it breaks, with the marks around it', () => {
    expect(boxesIn('Sail (state-of-the-art), or a topology-aware one.')).toEqual([
      '(state-of-the-art),',
      'topology-aware',
    ]);
    expect(boxesIn('uma lancha-a-vapor velha', 'pt')).toEqual(['lancha-a-vapor']);
    expect(boxesIn('Write to harbour-office@example.org.')).toEqual(['harbour-office@example.org']);
    expect(boxesIn('escreva a contato@observatorio-da-baia.example', 'pt')).toEqual([
      'contato@observatorio-da-baia.example',
    ]);
    expect(boxesIn('sur la place de l’Hôtel-de-Ville', 'fr')).toEqual(['l’Hôtel-de-Ville']);
    expect(boxesIn("sur la place de l'Hôtel-de-Ville", 'fr')).toEqual(["l'Hôtel-de-Ville"]);
  });

  it('but not one that is long, a number, or what goes on behind it', () => {
    expect(boxesIn('an infrastructure-independent-harbour, 10-20-30, quays–and-moles/walls')).toEqual([]);
  });
});

describe('a compound in a title', () => {
  const titleOf = (markdown: string): string => renderPlain(markdown, 'en')[0]?.html ?? '';
  const whole = '<span style="white-space:nowrap">Topology-Aware</span>';

  it('is whole, but none in a card, in text, or one that is long', () => {
    expect(titleOf('# Topology-Aware Quays')).toContain(whole);
    expect(titleOf('## Topology-Aware Quays')).toContain(whole);
    expect(titleOf('### Topology-Aware Quays')).not.toContain(whole);
    expect(titleOf('# Title\n\nTopology-Aware Quays')).not.toContain(whole);
    expect(titleOf('# Infrastructure-Independent')).not.toContain('nowrap');
  });
});
