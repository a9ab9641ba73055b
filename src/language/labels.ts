import { type CalloutKind, calloutKinds } from '../model/callout.ts';
import type { Language } from './language.ts';
import { languageOf, languages } from './languages.ts';
import { hasWidePunctuation, scriptOf } from './script.ts';

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
  /** Stands above the slide that stays while the audience asks. */
  questions: string;
  /** Heads what an article says before its first heading. */
  introduction: string;
  /** Heads the fields that an article opens with: its number, where it takes place. */
  facts: string;
  /** Heads what an article says behind its last section. */
  conclusion: string;
  /** Stands where a direction has no forecast for a period. */
  none: string;
  /** Marks a slide that continues another. */
  part: (index: number, count: number) => string;
}

/** What the words of a language stand for, in their order. */
const names = [
  ...(['summary', 'agenda', 'roadmap', 'footnotes', 'direction'] as const),
  ...(['appendix', 'questions', 'introduction', 'facts', 'conclusion'] as const),
] as const;

/** Labels for a BCP 47 tag; English for languages that have none. */
export function labelsFor(lang: string): Labels {
  const own = languageFor(lang)?.labels ?? languages.en?.labels;
  const words = own as NonNullable<Language['labels']>;
  const named = Object.fromEntries(names.map((name, index) => [name, words[index]]));
  return {
    ...(named as Record<(typeof names)[number], string>),
    none: '—',
    part: hasWidePunctuation(lang)
      ? (index, count) => `（${index}/${count}）`
      : (index, count) => ` (${index}/${count})`,
  };
}

/** What kind of callout one is, in a language; English for languages that have no words for it. */
export function calloutName(kind: CalloutKind, lang: string): string {
  const names = languageFor(lang)?.callouts ?? languages.en?.callouts;
  return names?.[calloutKinds.indexOf(kind)] ?? kind;
}

/** What texts call a callout beside its names, in several languages. */
const otherNames: Record<CalloutKind, string> = {
  note: 'nb n.b. info 备注 備註 注 注记 注記 补充 補充 anmerkung',
  tip: 'hint 小贴士 小貼士 温馨提示 溫馨提示 提醒 ポイント conseil',
  important: '重点 重點 要点 要點',
  warning: '注意事项 注意事項 achtung ¡atención! atención atenção внимание увага',
  caution: '危险 危險 gefahr',
};

const calloutKindByName = new Map<string, CalloutKind>(
  calloutKinds.flatMap((kind, index) => [
    ...otherNames[kind].split(' ').map((name) => [name, kind] as const),
    ...Object.values(languages).flatMap(({ callouts }) => {
      const name = callouts?.[index];
      return name === undefined ? [] : [[name.toLowerCase(), kind] as const];
    }),
  ]),
);

/** The kind of callout that a label of any language stands for: Hinweis, 注意, Nota. */
export const calloutKindNamed = (label: string): CalloutKind | undefined =>
  calloutKindByName.get(label.trim().toLowerCase());

const languageFor = (lang: string): Language | undefined =>
  languages[scriptOf(lang)] ?? languages[languageOf(lang)];
