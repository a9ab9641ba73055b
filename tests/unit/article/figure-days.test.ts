import { describe, expect, it } from 'vitest';
import { shape } from './shape.ts';

const listOf = (...items: string[]): string[] =>
  shape('# Boats', '', '## Log', '', ...items.map((item) => `- ${item}`)).slice(2);

describe('a list whose items begin with days in figures', () => {
  it.each([
    ['2030-10-08: the keel', '2030-12-02: the hull', '2030-10-08', '2030-12-02'],
    ['2030/10/08 – the keel', '2030/12/02 – the hull', '2030/10/08', '2030/12/02'],
    ['**2030-10-08** the keel', '**2030-12-02** the hull', '2030-10-08', '2030-12-02'],
    ['08.10.2030: the keel', '02.12.2030: the hull', '08.10.2030', '02.12.2030'],
    ['2030. 10. 8. the keel', '2030. 12. 2. the hull', '2030. 10. 8.', '2030. 12. 2.'],
  ])('is told along these: “%s”', (one, other, first, second) => {
    expect(listOf(one, other)).toEqual([
      `    forecast ${first} “the keel”:  @6–6`,
      `    forecast ${second} “the hull”:  @7–7`,
    ]);
  });

  it('may have months and years among these', () => {
    const items = ['2030-10-08: the keel', '2030-12-02: the hull', '2031-02: the mast', '2032: she sails'];
    expect(listOf(...items)).toHaveLength(4);
    expect(listOf(...items.slice(1)).join()).not.toContain('“the hull”');
  });

  it.each([
    [['2030-10-08: the keel']],
    [['2030-10-08: the keel', 'the hull']],
    [['2030-10-08', '2030-12-02']],
    [['2030-10-08: the keel', '2030-12-02: the hull', '2031-02-XX: the mast']],
    [['2030-13-08: the keel', '2030-12-02: the hull']],
    [['[ ] 2030-10-08: the keel', '[ ] 2030-12-02: the hull']],
  ])('stays a list where that is not all of it: %s', (items) => {
    expect(listOf(...items).join()).not.toContain('forecast');
  });
});

describe('a section that is told by days', () => {
  const days = (name: string) => [`## ${name}`, '', '- 2030-10-08: the keel', '- 2030-12-02: the hull', ''];
  const years = (name: string) => [`## ${name}`, '', '- 2030: the keel', '- 2031: the hull', ''];
  const kinds = (...lines: string[]) => shape('# T', '', ...lines).filter((line) => /^\S/.test(line));

  it('is a record, and no line of a map of years, nor alone', () => {
    expect(kinds(...years('Boats'), ...years('Rafts'), ...days('History'))[2]).toMatch(/^section/);
    expect(kinds(...days('History'), '## Rafts', '', 'None.')[0]).toMatch(/^section/);
    const inWords = ['## History', '', '- 2030年3月18日：龙骨', '- 2030年5月6日：船体', '- 2031年2月：桅杆'];
    expect(kinds(...years('Boats'), ...years('Rafts'), ...inWords)[2]).toMatch(/^section/);
  });

  it('is a line beside others that are told so', () => {
    expect(kinds(...days('North'), ...days('South'))[0]).toMatch(/^direction/);
  });
});
