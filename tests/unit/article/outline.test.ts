import { describe, expect, it } from 'vitest';
import { spanOf, toOutline } from '../../../src/article/outline.ts';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import { roadmapOf } from './inline.ts';
import { shapeOf } from './shape.ts';

/** The article's title, and the shape of its parts. */
const read = (...lines: string[]): [string | undefined, string[]] => {
  const roadmap = roadmapOf(...lines);
  return [roadmap.title && textOf(roadmap.title.whole), shapeOf(roadmap)];
};

describe('the outline of an article', () => {
  it('nests its sections by their headings, whatever levels they skip', () => {
    expect(
      read(
        ...['Lead one.', '', '- l', '### Deep first', 'a', '# Late', 'b', '## Under', 'c', '#### Skips', 'd'],
        ...['### Back', 'e', '# Second', 'f'],
      ),
    ).toEqual([
      undefined,
      [
        'lead 1 (untitled) @1–3',
        '  points (Lead one.) l @1–3',
        'section 3 “Deep first” @4–5',
        '  prose a @5–5',
        'section 1 “Late” @6–13',
        '  prose b @7–7',
        '  section 2 “Under” @8–13',
        '    prose c @9–9',
        '    section 4 “Skips” @10–11',
        '      prose d @11–11',
        '    section 3 “Back” @12–13',
        '      prose e @13–13',
        'section 1 “Second” @14–15',
        '  prose f @15–15',
      ],
    ]);
  });

  it('takes badges out of a heading, for what stands below it', () => {
    const [one, two] = ['one', 'two'].map((name) => `[![${name}](https://e.org/${name}.svg)](https://e.org)`);
    expect(read(`# Tool ${one}`, '', `## ${two} Use`, '', 'Text.', '', `## ${one} ${two}`)).toEqual([
      'Tool',
      [
        'lead 1 (untitled) @1–1',
        '  badges one @1–1',
        'section 2 “Use” @3–5',
        '  prose Text. @5–5',
        '  badges two @3–3',
        'section 2 “one two” @7–7',
      ],
    ]);
  });

  it('has its first heading for a title, where that is of the first level', () => {
    const parts = ['lead 1 (untitled) @2–2', '  prose a @2–2', 'section 1 “B” @3–4', '  prose b @4–4'];
    expect(read('# A', 'a', '# B', 'b')).toEqual(['A', parts]);
    expect(read('## A', 'a', '# B', 'b')).toEqual([
      undefined,
      ['section 2 “A” @1–2', '  prose a @2–2', 'section 1 “B” @3–4', '  prose b @4–4'],
    ]);
    expect(read('Lead.', '', '# A', 'a')).toEqual([
      'A',
      ['lead 1 (untitled) @1–4', '  prose Lead. | a @1–4'],
    ]);
    expect(read('#', 'a', '# B', 'b')[0]).toBe('B');
    expect(read('# &nbsp;', 'a')[0]).toBeUndefined();
  });

  it('takes a first heading for a section where the front matter has another title and more of its level follow', () => {
    const front = (title: string) => ['---', `title: ${title}`, '---'];
    expect(read(...front('Named'), '# A', '# B')[0]).toBeUndefined();
    expect(read(...front('Named'), '# A', '## B')[0]).toBe('A');
    expect(read(...front('A'), '# A', '# B')[0]).toBe('A');
  });

  it('stands where the article does, each section to the end of what is in it', () => {
    const { root, title } = toOutline(parseMarkdown('# T\n\na\n\n## B\n\nb\n\n### C\n\nc\n\n***\n'));
    const [section] = root.sections;
    expect([title?.position?.start.offset, root.position.start.offset, root.position.end.offset]).toEqual([
      0, 0, 30,
    ]);
    expect([section?.position.start.offset, section?.position.end.offset]).toEqual([8, 30]);
    expect(section?.sections[0]?.position.end.offset).toBe(30);
  });
});

describe('the span of nodes', () => {
  const at = (start: number, end: number) => ({
    position: {
      start: { line: 1, column: start + 1, offset: start },
      end: { line: 1, column: end + 1, offset: end },
    },
  });

  it('holds all of them, in whatever order', () => {
    expect(spanOf([at(4, 6), at(1, 3), {}, at(5, 9), at(2, 8)])).toEqual(at(1, 9).position);
    expect(spanOf([at(4, 6)])).toEqual(at(4, 6).position);
  });

  it('is the beginning of the article where none has a place', () => {
    expect(spanOf([])).toEqual(at(0, 0).position);
    expect(spanOf([{}])).toEqual(at(0, 0).position);
  });
});
