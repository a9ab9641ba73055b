import { scriptOf } from '../language/script.ts';

/** The few words that a deck adds to its article, in the article's language. */
export interface Labels {
  summary: string;
  agenda: string;
  roadmap: string;
  footnotes: string;
  /** Heads the column of the directions' names. */
  direction: string;
  /** What a cut leaves out of the talk. */
  appendix: string;
  /** Stands where a direction has no forecast for a period. */
  none: string;
  /** Marks a slide that continues another. */
  part: (index: number, count: number) => string;
}

const zh: Labels = {
  summary: '核心速览',
  agenda: '目录',
  roadmap: '路线图',
  footnotes: '注释',
  direction: '方向',
  appendix: '附录',
  none: '—',
  part: (index, count) => `（${index}/${count}）`,
};

const en: Labels = {
  summary: 'In brief',
  agenda: 'Agenda',
  roadmap: 'Roadmap',
  footnotes: 'Notes',
  direction: 'Direction',
  appendix: 'Appendix',
  none: '—',
  part: (index, count) => ` (${index}/${count})`,
};

const zhHant: Labels = {
  ...zh,
  summary: '重點摘要',
  agenda: '目錄',
  roadmap: '路線圖',
  footnotes: '註釋',
  appendix: '附錄',
};

/** Labels for a BCP 47 tag; English for languages that have none. */
export function labelsFor(lang: string): Labels {
  const script = scriptOf(lang);
  if (script === 'Hant') return zhHant;
  return script === 'Hans' ? zh : en;
}
