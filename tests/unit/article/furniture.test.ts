import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { slideTitle } from '../../../src/deck/slide.ts';
import { roadmapOf } from './inline.ts';

const told = ['## Today', 'Two sail.', '## Later', 'Three sail.'];
const chapters = (...blocks: string[]): string[] =>
  roadmapOf(['# Ships', ...blocks].join('\n\n')).parts.map((part) =>
    part.title ? textOf(part.title.whole) : '(lead)',
  );
const links = '- [The first quay](https://e.org/1)\n- [The second](https://e.org/2) – long, and worth it';

describe('chapters beside what an article says', () => {
  it.each([
    ['Previously', links],
    ['What I read this week', `${links}\n- *A book of tides*, on paper`],
    ['Was ich zuletzt gelesen habe', links],
    ['À lire aussi', links],
    ['O que eu li essa semana', links],
    ['ما قرأته هذا الأسبوع', links],
    ['関連記事', links],
    ['지난 글', links],
    ['往期推荐', links],
    ['Allegati', '- Allegato A – Elenco delle navi\n- [Allegato B – Banchine](b.pdf)'],
    ['附件', '1. 附件一：船舶名单\n2. 附件二：码头图'],
    ['Anlagen', 'Anlage 1: Schiffe'],
  ])('are links and names at its end: %s', (name, list) =>
    expect(chapters(...told, `## ${name}`, list)).toEqual(['Today', 'Later']));

  it('may stand above what is there to be looked up', () => {
    const behind = ['## Anlagen', '- Anlage 1: Schiffe', '## Glossar', 'Kai: wo Schiffe liegen.'];
    expect(chapters(...told, ...behind)).toEqual(['Today', 'Later', 'Glossar']);
  });

  it('are thanks above what is there to be looked up', () => {
    const behind = [
      '## Acknowledgements',
      'We thank the crew.',
      '## References',
      '1. Oak, A. (2027). Ships.',
    ];
    expect(chapters(...told, ...behind)).toEqual(['Today', 'Later', 'References']);
    expect(chapters('## Thanks', 'We thank the crew.', ...told)).toEqual(['Thanks', 'Today', 'Later']);
  });

  it('are what it has to pass, at its head', () => {
    const tasks = '- [x] (R) Review is done\n- [ ] (R) Tests are in place';
    expect(chapters('## Release Signoff Checklist', tasks, ...told)).toEqual(['Today', 'Later']);
    expect(chapters('## Checklist for the quay', tasks, ...told)).toHaveLength(3);
    const remark = 'Items marked with (R) are required before the release.';
    expect(chapters('## Release Signoff Checklist', remark, tasks, ...told)).toEqual(['Today', 'Later']);
    const said = ['We do this.', 'It takes a year.', 'It is needed.'];
    expect(chapters('## Release Signoff Checklist', ...said, tasks, ...told)).toHaveLength(3);
  });

  it.each([
    ['## Annex', 'All figures are in the [open data](https://e.org/d).'],
    ['## Anexo I', 'La lista completa está en [el portal](https://e.org/d).'],
    ['## 附录', '完整数据见[数据门户](https://e.org/d)。'],
    ['## 参考資料', '全文は[こちら](https://e.org/d)をご覧ください。'],
  ])('are none that say at the end where to look something up: %s', (heading, text) =>
    expect(chapters(...told, heading, text)).toEqual(['Today', 'Later']));

  it('are none that say something, or lead nowhere, or leave hardly a chapter', () => {
    expect(chapters(...told, '## Previously', 'We mended the quay. It took a year.')).toHaveLength(3);
    expect(chapters(...told, '## Previously', '- Two ships\n- One quay')).toHaveLength(3);
    expect(chapters(...told, '## Allegati', '- Le navi\n- Le banchine')).toHaveLength(3);
    expect(chapters(...told, '## Links', links)).toHaveLength(3);
    expect(chapters(...told, '## Annex', 'The [quay](https://e.org/q) leaks.', 'It is old.')).toHaveLength(3);
    expect(chapters(...told, '## Annex', 'The quay leaks.')).toHaveLength(3);
    expect(chapters(...told.slice(2), '## Previously', links)).toHaveLength(2);
  });

  it('stand in the notes of the last slide, and nothing of them is lost', () => {
    const article = ['# Ships', ...told, '## Previously', links].join('\n\n');
    const { roadmap, units } = readArticle(article, 'ships.md');
    const deck = planDeck(roadmap, 'ships');
    expect(deck.slides.map(slideTitle)).not.toContain('Previously');
    expect(deck.slides.at(-1)?.notes.join('\n')).toContain('The first quay');
    const missing = accountFor(units, deck).filter(({ placement }) => placement === 'missing');
    expect(missing.map(({ unit }) => unit.text)).toEqual([]);
  });

  it('may be links below a bold line that an article ends with', () => {
    const { colophon } = roadmapOf(
      ['# 船', '第三条船五月出航。', '**往期推荐**', '[码头](https://e.org/1)\n[船](https://e.org/2)'].join(
        '\n\n',
      ),
    );
    expect(colophon?.lines.map(textOf)[0]).toBe('往期推荐');
  });
});
