import { describe, expect, it } from 'vitest';
import { roadmapOf } from './inline.ts';
import { shapeOf } from './shape.ts';

const marked = [
  '## Bridges',
  '',
  '### Done',
  '',
  '- one',
  '- two',
  '',
  '### Risks',
  '',
  'Ice in spring.',
  '',
];
const titles = (...lines: string[]): string[] =>
  JSON.stringify(shapeOf(roadmapOf('# T', '', ...marked, '## Roads', '', ...lines))).match(
    /Done|Risks|Plan/g,
  ) ?? [];

describe('a line that is called as the headings of its neighbours', () => {
  it.each([
    ['alone, with a colon', ['Done:', '', '- three', '', 'Risks:', '', 'Frost.']],
    ['alone, without one', ['Done', '', '- three', '', 'Risks', '', 'Frost.']],
    ['with what it tells behind the colon of a later one', ['Done:', '', '- three', '', 'Risks: frost.']],
  ])('heads what follows it: %s', (_name, lines) => {
    expect(titles(...lines)).toEqual(['Done', 'Risks', 'Done', 'Risks']);
  });

  it.each([
    ['none stands alone', ['Done: three.', '', 'Risks: frost.'], 'prose Done: three. | Risks: frost.'],
    ['it is called otherwise', ['Plan:', '', '- three'], 'points (Plan:) '],
    ['there are headings', ['Done', '', '### Plan', '', 'Three.'], 'prose Done @'],
  ])('is text where %s', (_name, lines, expected) => {
    const shape = shapeOf(roadmapOf('# T', '', ...marked, '## Roads', '', ...lines)).join('\n');
    expect(shape).toContain(expected);
  });
});

describe('lines counted in brackets', () => {
  const read = (...lines: string[]): string =>
    shapeOf(roadmapOf('# 题', '', '## 一、桥', '', ...lines)).join('\n');

  it('head what follows them where there are two', () => {
    const shape = read('（一）已完成', '', '- 甲', '', '（二）三年预测', '', '- 2026年，乙', '- 2027年，丙');
    expect(shape).toMatch(/“已完成”|“（一）已完成”/);
    expect(shape).toContain('2026年');
    expect(shape).toMatch(/forecast/);
  });

  it('are headings from two on', () => {
    expect(read('（一）已完成', '', '甲。', '', '（二）还没有', '', '乙。')).toMatch(
      /“（一）已完成”.*\n.*甲.*\n.*“（二）还没有”/,
    );
    expect(read('（一）已完成', '', '甲。')).not.toMatch(/“(?:（一）)?已完成”/);
  });

  it('are none where they are periods, however long these are called', () => {
    const phase = (count: string, name: string, period: string): string[] => [
      `**（${count}）${name}（${period}）。** 建港。`,
      '',
    ];
    const roadmap = roadmapOf(
      ...['# 规划', '', '## 一、基础', '', '港很老。', '', '## 二、进度', ''],
      ...phase('一', '起步阶段', '2026年1月—2027年6月'),
      ...phase('二', '推进阶段', '2027年7月—2029年6月'),
      ...phase('三', '巩固和全面提升阶段', '2029年7月—2030年12月'),
      ...['## 三、保障', '', '要人。'],
    );
    expect(JSON.stringify(shapeOf(roadmap)).match(/forecast/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('are text alone, and as sentences', () => {
    expect(read('（一）已完成', '', '- 甲')).toMatch(/^ +points \(（一）已完成\)/m);
    expect(read('（一）桥已经修好。', '', '（二）路还要再等一年。')).toMatch(
      /^ +prose （一）桥已经修好。 \| （二）/m,
    );
  });
});
