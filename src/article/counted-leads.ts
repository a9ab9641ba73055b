import type { Nodes, Paragraph, RootContent } from 'mdast';
import { numberedNoun } from '../language/chapter-words.ts';
import { chineseNumeral } from '../language/numerals.ts';
import { weightOf } from '../language/weight.ts';
import { slicePhrasing, textOf } from './phrasing.ts';

/** （一）, ①, 1） */
const counter = `[（(]${chineseNumeral}[）)]|[①-⑳]|\\d{1,2}[）)]`;
/** The same, or 一、, with what the paragraph is about, up to its first full stop or colon. */
const lead = new RegExp(
  `^(?:${counter}|[一二三四五六七八九十]{1,3}、)\\s*[^。！？：:\\n]{2,20}[。：:](?=\\s*\\S)`,
  'u',
);
/** What it is about in a line of its own: (2) Paper */
const ownLine = new RegExp(`^(?:${counter})\\s*[^\\n]{1,40}[^\\n。.，,、；;：:]\\n(?=\\s*\\S)`, 'u');
const fewestParagraphs = 2;

/** Phase 1, one town (weeks 1–3): what opens with a counted noun, up to a colon that more follows. */
const named = /^[^\n:：]{3,80}(?:：|:(?=\s))(?=\s*\S)/u;
/** 坑一，事务。Risk 1, the sea. The same as a few words that end as a sentence. */
const short = /^[^\n:：。.!?！？]{2,40}(?:。|\.(?=\s))(?=\s*\S)/u;
/** Longer ones, in Chinese characters, are sentences. */
const [longestName, longestShort] = [28, 14];

interface CountedLead {
  paragraph: Paragraph;
  length: number;
  /** The noun that is counted, where the lead has one, and its number. */
  count?: ReturnType<typeof numberedNoun>;
}

/**
 * Sets what paragraphs are about in bold where they count it: Chinese papers in brackets (（一）建设网络。到2027年……), plans by
 * a noun (Phase 1, one town: …; Phase 2, all of them: …). Their authors leave that to the layout.
 * @param parent is changed
 */
export function setOffCountedLeads(parent: Nodes): void {
  if (!('children' in parent)) return;
  const children = parent.children as RootContent[];
  let run: CountedLead[] = [];
  const close = (): void => {
    if (run.length >= fewestParagraphs) for (const { paragraph, length } of run) setOff(paragraph, length);
    run = [];
  };
  for (const child of children) {
    setOffCountedLeads(child);
    const found =
      child.type === 'paragraph' && child.children[0]?.type === 'text' ? leadOf(child) : undefined;
    if (!found || !goesOn(run.at(-1), found)) close();
    if (found) run.push(found);
  }
  close();
}

function leadOf(paragraph: Paragraph): CountedLead | undefined {
  const text = textOf(paragraph);
  const inBrackets = (lead.exec(text) ?? ownLine.exec(text))?.[0];
  if (inBrackets !== undefined) return { paragraph, length: inBrackets.length };
  const found = [named.exec(text)?.[0] ?? '', short.exec(text)?.[0] ?? ''];
  const [name = ''] = found.filter(
    (one, place) => one !== '' && weightOf(one) <= (place === 0 ? longestName : longestShort),
  );
  const count = name === '' ? undefined : numberedNoun(name);
  return count && count.noun !== '' ? { paragraph, length: name.length, count } : undefined;
}

/** Whether one lead follows the other: of counted nouns, with the next number. */
const goesOn = (before: CountedLead | undefined, { count }: CountedLead): boolean =>
  before?.count === undefined || count === undefined
    ? before?.count === count
    : before.count.noun === count.noun && before.count.number + 1 === count.number;

function setOff(paragraph: Paragraph, length: number): void {
  const said = slicePhrasing(paragraph.children, 0, length);
  if (said.some(({ type }) => type !== 'text')) return;
  const [first, last] = [said[0], said.at(-1)];
  const position =
    first?.position && last?.position
      ? { position: { start: first.position.start, end: last.position.end } }
      : {};
  paragraph.children = [
    { type: 'strong', children: said, ...position },
    ...slicePhrasing(paragraph.children, length),
  ];
}
