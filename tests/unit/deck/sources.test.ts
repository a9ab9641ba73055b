import { expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { deckOf, written } from './written.ts';

const chapters = [
  '# T',
  '',
  'Text.',
  '',
  '## Quay',
  '',
  'One.',
  '',
  '## Cranes',
  '',
  'Two.',
  '',
  '## Ships',
  '',
  'Three.',
  '',
];
const slidesOf = (...lines: string[]): Slide[] => deckOf(...chapters, ...lines).slides;
const titleOf = ({ heading }: Slide): string => (heading ? textOf(heading.children) : '');
const shown = (slides: Slide[], layout: string): string =>
  slides
    .filter((slide) => slide.layout === layout)
    .map((slide) => String(written(slide).shows))
    .join('\n');
const entry = (at: number): string =>
  `Birch, A. (2027): Harbour handbook ${at}, on quays and the ships that call there, and on who pays for them. Quay Press.`;
const entries = (count: number): string[] => Array.from({ length: count }, (_, at) => `- ${entry(at + 1)}`);

it.each([
  ...[
    'References',
    'Further reading',
    'Notes',
    'Sources',
    'Literatur',
    'Weiterführende Literatur',
    'Anmerkungen',
  ],
  ...['Pour aller plus loin', 'Lecturas recomendadas', 'Notas', 'Литература', 'Примечания', 'المراجع'],
  ...['参考文献', '参照', '注释', '延伸阅读', '脚注', '参考资料', '각주', '참고문헌'],
])('what an article refers to is no entry of the agenda: %s', (name) => {
  const slides = slidesOf(`## ${name}`, '', ...entries(2));
  expect(shown(slides, 'agenda')).toContain('Ships');
  expect(shown(slides, 'agenda')).not.toContain(name);
  expect(slides.at(-1) && titleOf(slides.at(-1) as Slide)).toBe(name);
});

it('of many entries one slide shows what it has room for, and its notes have the others', () => {
  const slides = slidesOf('## References', '', ...entries(30)).filter(
    (slide) => titleOf(slide) === 'References',
  );
  expect(slides).toHaveLength(1);
  const [slide] = slides as [Slide];
  expect(String(written(slide).shows)).toContain('handbook 1,');
  expect(String(written(slide).shows)).not.toContain('handbook 30,');
  expect(slide.notes.join('\n')).toContain('handbook 30,');
});

it('so it is with the notes of an article, each by its number', () => {
  const marks = Array.from({ length: 20 }, (_, at) => `Text[^n${at}].`).join(' ');
  const notes = Array.from({ length: 20 }, (_, at) => [`[^n${at}]: ${entry(at + 1)}`, '']).flat();
  const slides = slidesOf('## More', '', marks, '', ...notes);
  const own = slides.filter((slide) => titleOf(slide) === 'Notes');
  expect(own).toHaveLength(1);
  expect(own[0]?.notes.join('\n')).toContain(`[20] ${entry(20)}`);
});

it('sources that the talk goes on behind, and few entries, stay whole', () => {
  const slides = slidesOf('## Sources', '', ...entries(3), '', '## Outlook', '', 'Four.');
  expect(shown(slides, 'agenda')).toContain('Sources');
  const all = slides.map((slide) => written(slide).shows).join('\n');
  expect(all).toContain('handbook 3,');
});

it.each([
  'Documents',
  'Dokumente',
  'Documentos',
  'Документы',
  '相关文件',
  '関連資料',
  '관련 자료',
  'الوثائق',
])('a list of nothing but links to documents is none of its chapters: %s', (name) => {
  const links = ['- [Plan](https://x.org/a.pdf) (PDF, 979 kB)', '- [Map - 2 MB](https://x.org/b.pdf)'];
  expect(shown(slidesOf(`## ${name}`, '', ...links), 'agenda')).not.toContain(name);
  const told = [...links, '- The quay is old, says what the town has found out about it.'];
  expect(shown(slidesOf(`## ${name}`, '', ...told), 'agenda')).toContain(name);
});
