import { keyInWords } from '../article/front-facts.ts';
import { shownDate } from '../language/date.ts';
import { hasWidePunctuation } from '../language/script.ts';
import { stateKind } from '../language/state-words.ts';
import type { Metadata } from '../model/roadmap.ts';

/** In which state an article is, by the keys of its front matter: Draft, Stand: May 3, 2026, Version 0.4. */
export const stateLines = (state: Metadata['state'] = {}, lang: string): string[] =>
  Object.entries(state).map(([key, value]) => {
    const kind = stateKind(key, value);
    if (kind === 'asOf') return factLine(key, shownDate(value, lang), lang);
    return kind === 'version' && /^\d/.test(value) ? `${keyInWords(key)} ${value}` : value;
  });

/** What a front matter says under a key, for a line: Reviewed by: Ada Birch. */
export const factLine = (key: string, value: string, lang: string): string =>
  `${keyInWords(key)}${hasWidePunctuation(lang) ? '：' : ': '}${value}`;
