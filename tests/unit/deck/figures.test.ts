import { describe, expect, it } from 'vitest';
import { findFigures, markFigures } from '../../../src/deck/figures.ts';

const figures = (text: string): string[] => findFigures(text).map(({ start, end }) => text.slice(start, end));

describe('findFigures', () => {
  it.each([
    ['预训练速度达T5-XXL的4倍', ['4倍']],
    ['一次读入100K词元，约合7.5万个英文单词', ['100K', '7.5万个']],
    ['4-bit量化让权重占用缩减75%', ['4-bit', '75%']],
    ['13B的LLaMA胜过175B的GPT-3', ['13B', '175B']],
    ['预测出220万种晶体，其中约38万种最为稳定', ['220万种', '38万种']],
    ['图谱收录逾6亿个预测结构', ['6亿个']],
    ['单块48GB显卡', ['48GB']],
    ['利用は+34%、本数は−47%、差は±5%', ['+34%', '−47%', '±5%']],
    ['快3x的芯片，省500MW电', ['3x', '500MW']],
    ['答对56%，余地尚大', ['56%']],
    ['pre-trained 4 times as fast', ['4 times']],
    ['take 75% less memory', ['75%']],
    ['2.1 million people and $3.5 billion', ['2.1 million', '$3.5 billion']],
    ['from $5 to €10', ['$5 to €10']],
    ['a 3x speed-up, 10× smaller', ['3x', '10×']],
    ['零下30℃仍有87%', ['零下30℃', '87%']],
    ['from minus 20 °C to +5 °C and −3 °C', ['minus 20 °C', '+5 °C', '−3 °C']],
    ['um 13,5 % auf 41 Mio. €, je 3.900 €', ['13,5 %', '41 Mio. €', '3.900 €']],
    ['1 900 euros, 87,4 millones de euros', ['1 900 euros', '87,4 millones de euros']],
    ['€ 41,6 miljoen, € 23,5, R$ 61,4 milhões', ['€ 41,6 miljoen', '€ 23,5', 'R$ 61,4 milhões']],
    ['entre 30 et 90 €, between 2 and 4%, 30 et 90 €', ['30 et 90 €', '2 and 4%', '90 €']],
    ['US$ 5 bilhões e R$ 1,9 bi', ['US$ 5 bilhões', 'R$ 1,9 bi']],
    ['£2.5m and 5m', ['£2.5m']],
    ['1 à 3 % et 2 bis 4 Prozent', ['1 à 3 %', '2 bis 4 Prozent']],
    ['bei minus 5 °C', ['minus 5 °C']],
    ['pelo menos 60% da safra, al menos 5 km', ['60%', '5 km']],
    ['about 20 °C and 1.5 kW', ['20 °C', '1.5 kW']],
    ['4bn people, 3mn boats', ['4bn', '3mn']],
    ['每度电110—130美元，降10 个百分点', ['110—130美元', '10 个百分点']],
    ['400—450 Wh/kg and 187 kWh/m² by 2030', ['400—450 Wh/kg', '187 kWh/m²']],
    ['10%–20% of it, $5–10 million, €3/day', ['10%–20%', '$5–10 million', '€3/day']],
    ['在2024—2026年涨5到8倍', ['5到8倍']],
    ['between 2024 - 50% less', ['50%']],
    ['电芯从165Wh/kg提高到205Wh/kg。', ['165Wh/kg', '205Wh/kg']],
    ['日均1.9万人次，床位3.06万张，单价6,000万円', ['1.9万人次', '3.06万张', '6,000万円']],
    ['basins above 500 km² and 30 km³', ['500 km²', '30 km³']],
    ['費用は1kmあたり4,500万円', ['4,500万円']],
    ['用户超过2000万，涨了1950%', ['2000万', '1950%']],
    ['按 48 万日活估算，26 万个人用户', ['48 万', '26 万']],
    ['1.2万门店、3.2万人口、3万家企业、3万日元', ['1.2万', '3.2万', '3万家', '3万日元']],
    ['10→80% in 12 Minuten, von 92% → 95%', ['10→80%', '92% → 95%']],
    ['成本40元→25%', ['40元→25%']],
    ['岸电容量41兆瓦，日供120兆瓦时，主频3.2吉赫兹', ['41兆瓦', '120兆瓦时']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));

  it.each([
    ...[
      '谷歌2021年的Switch',
      '2024年',
      'in 2026',
      '2023年11月',
      '7月的Claude 2',
      'Claude 2.1再翻一番',
      'GPT-4',
      'GPT-3.5',
    ],
    ...[
      'Mixtral 8x7B',
      'Llama-2-7B',
      'T5-XXL',
      'v1.5',
      '第3条',
      '1. 第一',
      'AlphaFold2',
      '三年',
      'LLaVA 1.5',
      'Gen-2',
    ],
    ...[
      '骁龙8面向手机',
      'Pixel 8 Pro',
      '10:30',
      'page 12',
      'A4',
      '2024-2026',
      'MP3',
      'H2O',
      '3D',
      'iPhone 15',
      '1/10',
    ],
    ...['公司2015成立', 'by 2024 billion-parameter models', 'a 7b model', '5k steps', 'Llama 3t'],
  ])('sees none in %s', (text) => expect(figures(text)).toEqual([]));
});

describe('markFigures', () => {
  it('sets figures in bold and leaves the text as it was', () => {
    const text = (value: string) => ({ type: 'text' as const, value });
    const strong = (value: string) => ({ type: 'strong', children: [text(value)] });
    expect(markFigures([text('缩减75%，快4倍。')])).toEqual([
      ...[text('缩减'), strong('75%'), text('，快'), strong('4倍'), text('。')],
    ]);
    expect(markFigures([text('75% more, 4 times')])).toEqual([
      strong('75%'),
      text(' more, '),
      strong('4 times'),
    ]);
  });

  it('sets amounts off whole, also where sentences part them, and ends before a full stop', () => {
    const bold = (...values: string[]) =>
      markFigures(values.map((value) => ({ type: 'text', value })))
        .flatMap((node) => (node.type === 'strong' ? node.children : []))
        .map((node) => ('value' in node ? node.value : ''));
    expect(bold('It costs 12 Mrd. ', '€, once 4 Mio. € less.')).toEqual(['12 Mrd. €', '4 Mio. €']);
    expect(bold('Passou de US$ 5 bilhões.')).toEqual(['US$ 5 bilhões']);
    expect(bold('USD 5 billion, Rs. 500 crore')).toEqual(['USD 5 billion', 'Rs. 500 crore']);
    expect(bold('5 mil milhões de euros, ₹3,200 crore')).toEqual(['5 mil milhões de euros', '₹3,200 crore']);
    expect(bold('¥120億、8億4,000万円')).toEqual(['¥120億', '8億4,000万円']);
  });

  it('sets a figure off with what is written as one word with it', () => {
    const bold = (value: string) =>
      markFigures([{ type: 'text', value }])
        .flatMap((node) => (node.type === 'strong' ? node.children : []))
        .map((node) => ('value' in node ? node.value : ''));
    expect(bold('150kW급 모듈, 점유율 30%까지')).toEqual(['150kW급', '30%까지']);
    expect(bold('das 40%ige Ziel, die 2,5%-Marke')).toEqual(['40%ige', '2,5%-Marke']);
    expect(bold('150kW级超充，75%的人')).toEqual(['150kW级', '75%']);
    expect(bold('占80%GPU时间')).toEqual(['80%']);
    expect(bold('بنسبة 80% من')).toEqual(['80%']);
  });

  it('keeps apart what stands apart in the article', () => {
    const nodes = ['It is old. ', 'It costs nothing.'].map((value) => ({ type: 'text' as const, value }));
    expect(markFigures(nodes)).toEqual(nodes);
  });

  it('sets none off where they are many', () => {
    const nodes = [{ type: 'text' as const, value: '5% of it, 5% of that, 6% of those and 10% of the rest' }];
    expect(markFigures(nodes)).toEqual(nodes);
  });

  it('leaves a text without figures as it is, with its place', () => {
    const at = { line: 1, column: 1, offset: 0 };
    const nodes = [{ type: 'text' as const, value: 'In 2026.', position: { start: at, end: at } }];
    expect(markFigures(nodes)).toEqual(nodes);
  });

  it('leaves what is bold, code or a link already', () => {
    const strong = { type: 'strong' as const, children: [{ type: 'text' as const, value: '75%' }] };
    const code = { type: 'inlineCode' as const, value: '75%' };
    expect(markFigures([strong, code])).toEqual([strong, code]);
  });
});
