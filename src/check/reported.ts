import { say } from '../language/say.ts';
import { type ReportedRule, reportedRuleIds } from '../model/report.ts';
import type { RuleDescription } from './rule.ts';

const fault = say`This is a fault of roadmap-deck; please report it with the article.`;

/** What is said of the rules whose hits come up while the deck is made, so that `build` tells them too. */
const described: Record<ReportedRule, Omit<RuleDescription, 'id'>> = {
  configuration: {
    level: 'error',
    title: 'The settings that the article brings in its front matter are settings that there are',
    fix: say`Mend the “deck” block of the front matter.`,
  },
  coverage: {
    level: 'error',
    title: 'Every piece of the article’s text stands on a slide, in notes or in the metadata',
    fix: fault,
  },
  cut: {
    level: 'error',
    title: 'The directions and years that a cut names are in the article',
    fix: say`Run \`roadmap-deck outline\` to see what there is.`,
  },
  'cut-time': {
    level: 'warn',
    title: 'A cut can be told in its minutes',
    fix: say`Give it more minutes, or set other speaking rates.`,
  },
  'deck-too-long': {
    level: 'error',
    title: 'The article makes no more than 2,000 slides',
    fix: say`Split it into several articles.`,
  },
  diagram: {
    level: 'warn',
    title: 'Every diagram can be drawn, shows its labels, and is small enough to be read',
    fix: say`Mend it as Mermaid’s documentation has it, or cut it into several diagrams.`,
  },
  draft: {
    level: 'warn',
    title: 'The article is no draft',
    fix: say`Take the mark of a draft out of the front matter once the article may be told.`,
  },
  'empty-article': {
    level: 'error',
    title: 'The article has text',
    fix: say`Write a title and at least one paragraph or list.`,
  },
  'face-refused': {
    level: 'warn',
    title: 'The browser shows every face as it is cut for the deck',
    fix: say`This is a fault of roadmap-deck; please report it with the article.`,
  },
  'face-uncut': {
    level: 'warn',
    title: 'Every face of a theme can be cut to the deck’s characters',
    fix: say`Give the theme a WOFF2, WOFF, TrueType or OpenType font that is whole.`,
  },
  formula: {
    level: 'warn',
    title: 'Every formula is TeX that can be set',
    fix: say`Mend its TeX, or write \\$ where a dollar sign is meant.`,
  },
  'front-matter': {
    level: 'error',
    title: 'The front matter is YAML that can be read',
    fix: say`Write one “key: value” a line between --- lines.`,
  },
  'front-matter-key': {
    level: 'warn',
    title: 'What the front matter says to readers is shown',
    fix: say`Write it under a key that is shown, or in the article.`,
  },
  'hidden-text': {
    level: 'warn',
    title: 'All text stands where a page shows it',
    fix: say`Write it outside of the element to show it, or take it out.`,
  },
  image: {
    level: 'warn',
    title: 'Every picture is a file in the article’s own folder',
    fix: say`Save the picture beside the article and name that file.`,
  },
  'link-outside': {
    level: 'warn',
    title: 'Every link leads to a heading of the article or to an address on the web',
    fix: say`Give the address that the file has on the web, or say in words where it is.`,
    unless: 'link',
  },
  'merge-conflict': {
    level: 'warn',
    title: 'No merge left both sides of a conflict in the article',
    fix: say`Keep the side that is meant, and take the marks out.`,
  },
  'missing-glyph': {
    level: 'warn',
    title: 'Every character is in a font of the theme',
    fix: say`Write it in another way, or give the theme a font that has it.`,
  },
  'near-heading': {
    level: 'warn',
    title: 'No line is a heading but for a blank behind its #',
    fix: say`Write a blank behind the #.`,
  },
  'request-refused': {
    level: 'warn',
    title: 'A deck and its theme ask for nothing but files in their own folders',
    fix: say`A deck makes no request: name a file in its own folder.`,
  },
  'rest-in-notes': {
    level: 'warn',
    title: 'Every slide has room for what it is to show',
    fix: say`Shorten it, or cut it into words, sentences, items or sections that a slide can be cut between.`,
  },
  'site-mark': {
    level: 'warn',
    title: 'Nothing in the article is meant for the tools of a site alone',
    fix: say`Write what it shows as Markdown, or take it out.`,
  },
  'slide-overflow': {
    level: 'error',
    title: 'What is kept whole stands within its slide',
    fix: say`Shorten it, or cut it into shorter sentences, items or sections.`,
  },
  'table-cells': {
    level: 'warn',
    title: 'No row of a table has more cells than its first one, and its ruler has as many',
    fix: say`Write a bar that belongs to the text as \\|, in code too, or give the table another column.`,
  },
  'theme-hides': {
    level: 'warn',
    title: 'Every slide shows the title and the matter that it holds',
    fix: say`Take out the rule of the theme that hides it.`,
  },
  'undefined-reference': {
    level: 'warn',
    title: 'Every footnote and every address that the text refers to is there',
    fix: say`Write the footnote or the address, or take the reference out.`,
  },
  'unknown-comment': {
    level: 'warn',
    title: 'A comment to the deck says something that the deck understands',
    fix: say`Write it as the README has it.`,
  },
  unsourced: {
    level: 'error',
    title: 'No slide shows text that the article does not have',
    fix: fault,
  },
};

export const reportedRules: readonly RuleDescription[] = reportedRuleIds.map((id) => ({
  id,
  ...described[id],
}));
