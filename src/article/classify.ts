import type { FootnoteDefinition, Root } from 'mdast';
import type { Directive } from '../model/directive.ts';
import type { Metadata, Piece, Roadmap, Section } from '../model/roadmap.ts';
import { keepAboveFields } from './above-fields.ts';
import { partAnnouncements } from './announced-paragraphs.ts';
import { markAnnounced } from './announced-sections.ts';
import { markAuthorLines, withClosingAuthor } from './author-lines.ts';
import { promoteTopics } from './bold-topics.ts';
import { capitaliseTitles } from './capitals.ts';
import { headHistory } from './change-history.ts';
import { numberChapters } from './chapter-numbers.ts';
import { closeWithQuestion } from './closing-question.ts';
import { takeClosingWords } from './closing-words.ts';
import { takeColophon } from './colophon.ts';
import { takeContents } from './contents.ts';
import { takeCountedBody } from './counted-body.ts';
import { markCountedOn } from './counted-on.ts';
import { partCounted } from './counted-openers.ts';
import { listCountedParagraphs } from './counted-paragraphs.ts';
import { keepNumbers } from './counted-parts.ts';
import { dateListsAlike } from './dated-lists.ts';
import { listDatedSentences } from './dated-sentences.ts';
import { tellDatedTasks } from './dated-tasks.ts';
import { labelDirections } from './direction-labels.ts';
import { findDirections } from './directions.ts';
import { takeDisclaimer } from './disclaimer.ts';
import { takeEyebrow } from './eyebrow.ts';
import { takeFacts } from './facts.ts';
import { keepFieldLines, keepFieldsAlike, raiseFields } from './fields-alike.ts';
import { partFinancialYears } from './financial-years.ts';
import { footnoteSection } from './footnote-section.ts';
import { takeFurniture } from './furniture.ts';
import { partGreetings, withGreeter } from './greetings.ts';
import { headReferences } from './headed-references.ts';
import { dateHeadings } from './heading-dates.ts';
import { takeHouse } from './house-title.ts';
import { tellImpacts } from './impacts.ts';
import { takeImprint } from './imprint.ts';
import { listFields } from './label-lines.ts';
import { promoteLabelledSentences } from './labelled-sentences.ts';
import { headLead } from './lead-chapter.ts';
import { lendYears } from './lend-years.ts';
import { headLines } from './line-headings.ts';
import { withLineTitle } from './line-title.ts';
import { promoteLines } from './line-topics.ts';
import { labelListsAlike } from './list-labels.ts';
import { placePeriods } from './map-periods.ts';
import { takeMasthead } from './masthead.ts';
import { namingField } from './naming-field.ts';
import { listNumberedLeads } from './numbered-leads.ts';
import { joinNumberedSentences } from './numbered-sentences.ts';
import { partOpeningFields } from './opening-fields.ts';
import { positionOf, spanOf, toOutline } from './outline.ts';
import { markPhases } from './phase-chapters.ts';
import { textOf } from './phrasing.ts';
import { toPieces } from './pieces.ts';
import { setOffPlainFields } from './plain-fields.ts';
import { takePointers } from './pointers.ts';
import { withProject } from './project-name.ts';
import { listQuotations } from './quotation-lists.ts';
import { nameAnswers } from './quoted-questions.ts';
import { partReaderTalk } from './reader-talk.ts';
import { listReferences } from './reference-list.ts';
import { nestRepeated } from './repeated-names.ts';
import { listRunIns } from './run-ins.ts';
import { tellRunInsAlike } from './run-ins-alike.ts';
import { markSharedNames } from './shared-names.ts';
import { takeStages } from './stages.ts';
import { takeLineBelowSummary, takeStateLine } from './state-line.ts';
import { partStatusLines } from './status-lines.ts';
import { takeSubtitle } from './subtitle-line.ts';
import { takeSummary } from './summary.ts';
import { keepTargets } from './targets.ts';
import { toTitle } from './title.ts';
import { withoutTitleRemark, withWholeTitle } from './title-remark.ts';
import { openBoxes } from './titled-boxes.ts';
import { titlesAlike } from './titles-alike.ts';
import { toPart } from './to-part.ts';
import { partToldOfAll } from './told-of-all.ts';
import { tellTimes } from './told-times.ts';
import { turnPeriods } from './year-first.ts';
import { markYears } from './year-headings.ts';

export interface Article {
  lang: string;
  /** What its file's name calls it, if anything. */
  filed?: string | undefined;
  metadata: Metadata;
  tree: Root;
  footnotes: FootnoteDefinition[];
  directives: Directive[];
}

/** Gives every part of an article its role, by shape alone. Pure; any tree gives a roadmap. */
export function classify(article: Article): Roadmap {
  const field = article.metadata.title === undefined ? namingField(article.tree) : undefined;
  const named = article.metadata.title ?? (field && textOf(field.children));
  const outline = toOutline(withLineTitle(article.tree, named, article.filed), named, article.filed);
  headLines(outline.root);
  const contents = takeContents(outline.root);
  const called = outline.title ? textOf(outline.title.children) : (named ?? '');
  partReaderTalk(outline.root, called, article.lang);
  markAuthorLines(outline.root, called, article.metadata.author);
  const colophon = takeColophon(outline.root);
  const closing = toPieces(takeClosingWords(outline.root));
  const furniture = takeFurniture(outline.root);
  nestRepeated(outline.root);
  const pointers = takePointers(outline.root);
  headHistory(outline.root);
  headReferences(outline.root);
  const eyebrow = [...takeEyebrow(outline), ...(named === undefined ? takeHouse(outline) : [])];
  const disclaimer = takeDisclaimer(outline.root, article.lang);
  partOpeningFields(outline.root, !outline.title || outline.subtitle !== undefined, article.lang);
  const takeBelow = () =>
    outline.title && !outline.subtitle ? takeSubtitle(outline.root, article.metadata.title) : undefined;
  // It stands above the lines that say whose the article is, or below them.
  const subtitled = takeBelow();
  const above = [...eyebrow, ...outline.signed, ...takeImprint(outline.root)];
  const ahead = takeMasthead(outline.root, above) ?? takeStateLine(outline.root);
  const below = subtitled ?? takeBelow();
  partGreetings(outline.root, article.lang);
  const summary = takeSummary(outline.root);
  const masthead = ahead ?? (summary && takeLineBelowSummary(outline.root));
  openBoxes(outline.root);
  nameAnswers(outline.root);
  setOffPlainFields(outline.root);
  listFields(outline.root);
  listRunIns(outline.root);
  listNumberedLeads(outline.root);
  joinNumberedSentences(outline.root);
  partAnnouncements(outline.root, article.lang);
  listCountedParagraphs(outline.root, article.lang);
  partCounted(outline.root, article.lang);
  listQuotations(outline.root);
  listDatedSentences(outline.root, article.lang);
  listReferences(outline.root);
  tellDatedTasks(outline.root);
  dateListsAlike(outline.root);
  partStatusLines(outline.root);
  lendYears(outline.root, called);
  partToldOfAll(outline.root);
  const turned = turnPeriods(outline.root);
  keepAboveFields(outline.root);
  promoteTopics(outline.root, article.lang);
  promoteLabelledSentences(outline.root);
  promoteLines(outline.root);
  keepTargets(outline.root);
  keepFieldsAlike(outline.root);
  keepFieldLines(outline.root);
  raiseFields(outline.root);
  tellRunInsAlike(outline.root);
  labelListsAlike(outline.root);
  // Bold lines are headings now.
  partToldOfAll(outline.root);
  markYears(outline.root);
  dateHeadings(outline.root);
  tellTimes(outline.root);
  const facts = takeFacts(outline.root);
  headLead(outline.root, article.lang);
  markCountedOn(outline.root);
  markAnnounced(outline.root);
  const directions = findDirections(outline.root, article.lang, turned);
  const stages = takeStages(outline.root, directions);
  const body = stages.size === 0 ? takeCountedBody(outline.root, directions) : [];
  if (directions.size === 0 && stages.size === 0) markPhases(outline.root, body);
  const numbers = numberChapters(outline.root, directions, stages, body);
  labelDirections([...directions.values()]);
  markSharedNames([...directions.values()]);
  tellImpacts([...directions.values()]);
  partFinancialYears([...directions.values()]);
  const parts = keepNumbers(
    titlesAlike(
      outline.root.sections.map((section) => toPart(section, { directions, stages, numbers, lines: body })),
    ),
  );
  const lead = toPieces(outline.root.blocks, undefined, parts.length > 0);
  if (lead.length > 0) parts.unshift(untitled('lead', lead));
  if (facts) parts.unshift(facts);
  if (closing.length > 0) parts.push(untitled('closing', closing));
  const notes = footnoteSection(article.footnotes);
  closeWithQuestion(parts, article.lang);
  if (notes) parts.push(notes);
  capitaliseTitles(parts, article.lang);
  const roadmap: Roadmap = {
    type: 'roadmap',
    lang: article.lang,
    metadata: masthead
      ? article.metadata
      : withGreeter(withClosingAuthor(article.metadata, colophon), outline.root),
    parts,
    periods: placePeriods([...directions.values()], article.lang),
    directives: article.directives,
  };
  const { title = field, subtitle = below } = outline;
  const short = title && withoutTitleRemark(title.children);
  const shown = title && toTitle(short ?? title.children, positionOf(title), false);
  if (shown) roadmap.title = named ? shown : withProject(shown, article.tree, article.lang);
  if (subtitle) roadmap.subtitle = toTitle(subtitle.children, positionOf(subtitle), false);
  if (summary) roadmap.summary = summary;
  if (contents) roadmap.contents = contents;
  if (colophon) roadmap.colophon = colophon;
  if (furniture.length > 0) roadmap.furniture = furniture;
  if (pointers.length > 0) roadmap.pointers = pointers;
  if (masthead) roadmap.masthead = masthead;
  if (title && short) roadmap.masthead = withWholeTitle(masthead, title);
  if (disclaimer) roadmap.disclaimer = disclaimer;
  return roadmap;
}

const untitled = (role: 'lead' | 'closing', pieces: Piece[]): Section => ({
  type: 'section',
  role,
  depth: 1,
  pieces,
  parts: [],
  position: spanOf(pieces),
});
