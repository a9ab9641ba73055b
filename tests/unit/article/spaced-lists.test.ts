import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import { nameAlignedAmounts } from '../../../src/article/spaced-lists.ts';
import { paragraphsIn } from '../../../src/article/walk.ts';

function named(...lines: string[]): string[] {
  const tree = parseMarkdown(lines.join('\n'));
  nameAlignedAmounts(tree);
  return paragraphsIn(tree).map(textOf);
}

describe('amounts that an author aligns with blanks', () => {
  it('stand behind their names with a colon', () => {
    expect(named('- 桟橋（3か所）　　4.5億円', '- 倉庫　　　　　0.8億円', '- 計　5.3億円')).toEqual([
      '桟橋（3か所）：4.5億円',
      '倉庫：0.8億円',
      '計：5.3億円',
    ]);
    expect(named('* Quays      £12 m', '* Old sheds   3 m', '* Total    £15 m')).toEqual([
      'Quays: £12 m',
      'Old sheds: 3 m',
      'Total: £15 m',
    ]);
  });

  it.each([
    [['- 倉庫　　0.8億円', '- 計　5.3億円']],
    [['- 第1段階　2028年度　「渡す」', '- 第2段階　2029年度　「送る」', '- 第3段階　2030年度　「待つ」']],
    [['- 倉庫　　広い', '- 桟橋　　長い', '- 灯台　　高い']],
    [['- Sheds, 3 m', '- Quays, 12 m', '- Total, 15 m']],
    [['- **Sheds**   3 m', '- Quays   12 m', '- Total   15 m']],
  ])('or stay as they are: %s', (lines) =>
    expect(named(...lines)).toEqual(lines.map((line) => line.slice(2).replaceAll('**', ''))));
});
