import type { FootnoteDefinition, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Anchor } from '../model/deck.ts';
import type { Directive } from '../model/directive.ts';
import { setOffQuotations } from './attribution.ts';
import { setOffBadges } from './badge-rows.ts';
import { splitBoldLines } from './bold-lines.ts';
import { setOffBoldPeriods } from './bold-periods.ts';
import { showCaptions } from './captions.ts';
import { setOffCountedLeads } from './counted-leads.ts';
import { listDashes } from './dash-lists.ts';
import { setOffDatedLeads } from './dated-leads.ts';
import { joinDays } from './day-lines.ts';
import { unlinkRefused, warnOfOpenComments } from './dead-ends.ts';
import { takeDirectives } from './directives.ts';
import { tellDrawings } from './drawings.ts';
import { dropEmptyBlocks, dropEmptyHeadings } from './empty.ts';
import { tellHidden } from './hidden-text.ts';
import { namesIn, namesOfNote } from './html-names.ts';
import { keepItalicLines } from './italic-lines.ts';
import { joinLines } from './join-lines.ts';
import { joinLists } from './join-lists.ts';
import { keepLabelLines } from './label-lines.ts';
import { keepSigningLines } from './letter-lines.ts';
import { takeMarkedContents } from './marked-contents.ts';
import { keepNameLines } from './name-lines.ts';
import { capNesting } from './nesting.ts';
import { joinNumbers } from './number-titles.ts';
import { nestNumberedLines } from './numbered-lines.ts';
import { listLikeParagraphs } from './paragraph-points.ts';
import { resolveReferences } from './references.ts';
import { dropComments, showHtml } from './show-html.ts';
import { nameAlignedAmounts } from './spaced-lists.ts';
import { setOffSpeakers } from './speakers.ts';
import { tellUnseenTables, widenTables } from './tables.ts';
import { keepTitleLines } from './title-lines.ts';
import { showTitles } from './titles.ts';
import { tellUndefined } from './undefined.ts';

/**
 * Makes a parsed article plain: references are resolved, HTML is turned into what it shows, line ends within
 * a paragraph become what a reader sees there, and a bold line that starts a paragraph stands alone.
 * The author's comments are taken out, and what they skip.
 * @param tree is changed
 * @param file told of comments that are not understood
 */
export function prepare(tree: Root, file: VFile): Prepared {
  warnOfOpenComments(tree, file);
  capNesting(tree);
  tellUndefined(tree, file);
  tellUnseenTables(tree, file);
  tellDrawings(tree, file);
  widenTables(tree, file);
  const footnotes = resolveReferences(tree);
  const source = String(file.value ?? '');
  const names = [
    ...[tree, ...footnotes].flatMap((root) => namesIn(root, source)),
    ...footnotes.flatMap(namesOfNote),
  ];
  const html = [tree, ...footnotes].map((root) => showHtml(root, source));
  const elements = html.flatMap((facts) => facts.elements);
  const hidden = html.flatMap((facts) => tellHidden(facts.hidden, file));
  for (const root of [tree, ...footnotes]) unlinkRefused(root, file);
  for (const root of [tree, ...footnotes]) showCaptions(root);
  showTitles([tree, ...footnotes]);
  for (const root of [tree, ...footnotes]) {
    joinDays(root, source);
    joinLists(root);
  }
  nestNumberedLines(tree, source);
  nameAlignedAmounts(tree);
  setOffBadges(tree);
  const published = keepTitleLines(tree);
  splitBoldLines(tree, source, new Set([...published, ...keepNameLines(tree)]));
  joinNumbers(tree);
  listDashes(tree, source);
  keepSigningLines(tree);
  keepItalicLines(tree);
  keepLabelLines(tree, source);
  setOffSpeakers(tree, source);
  setOffCountedLeads(tree);
  const contents = takeMarkedContents(tree);
  const { directives, skipped } = takeDirectives([tree, ...footnotes], elements, file);
  const left: Root = { type: 'root', children: [...contents, ...skipped, ...hidden] };
  for (const root of [tree, left, ...footnotes]) {
    dropComments(root);
    joinLines(root);
    setOffBoldPeriods(root);
    dropEmptyHeadings(root);
    dropEmptyBlocks(root);
  }
  setOffQuotations(tree);
  setOffDatedLeads(tree);
  listLikeParagraphs(tree);
  return { tree, footnotes, names, directives, skipped: left };
}

export interface Prepared {
  tree: Root;
  footnotes: FootnoteDefinition[];
  /** What HTML names places of the article. */
  names: Anchor[];
  /** What the author's comments say of the parts and blocks that they stand by. */
  directives: Directive[];
  /** What the author leaves out, what no page would show, and a table of contents between marks. */
  skipped: Root;
}
