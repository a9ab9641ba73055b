import { shownDate } from '../language/date.ts';
import { hasWidePunctuation } from '../language/script.ts';
import { stateKind } from '../language/state-words.ts';
import type { Metadata } from '../model/roadmap.ts';

/** In which state an article is, by the keys of its front matter: Draft, Stand: May 3, 2026, Version 0.4. */
export const stateLines = (state: Metadata['state'] = {}, lang: string): string[] =>
  Object.entries(state).map(([key, value]) => {
    const kind = stateKind(key, value);
    const label = (key.slice(0, 1).toUpperCase() + key.slice(1)).replaceAll('_', ' ');
    if (kind === 'asOf') return `${label}${hasWidePunctuation(lang) ? '：' : ': '}${shownDate(value, lang)}`;
    return kind === 'version' && /^\d/.test(value) ? `${label} ${value}` : value;
  });
