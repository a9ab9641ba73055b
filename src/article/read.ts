import type { FootnoteDefinition, Root } from 'mdast';
import { VFile } from 'vfile';
import { detectLanguage } from '../language/detect.ts';
import { calloutName } from '../language/labels.ts';
import { say } from '../language/say.ts';
import type { Unit } from '../model/coverage.ts';
import type { Anchor } from '../model/deck.ts';
import { Failure } from '../model/failure.ts';
import { report } from '../model/report.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { markBareNumbers } from './bare-numbers.ts';
import { Chunks, parseChunks } from './chunks.ts';
import { classify } from './classify.ts';
import { nameCallouts } from './dialects/callouts.ts';
import { readDialects } from './dialects/read-dialects.ts';
import { fileTitle } from './file-title.ts';
import { type DeckBlock, type FrontMatter, readFrontMatter } from './front-matter.ts';
import { withoutConflicts } from './merge-conflicts.ts';
import { titleInWords } from './named-by-file.ts';
import { dropOpenStyles } from './open-styles.ts';
import { capitaliseOpenings } from './opening-capitals.ts';
import { prepare } from './prepare.ts';
import { lostUnits, sourceTexts } from './source-texts.ts';
import { markQuantities } from './title-numbers.ts';
import { Unreadable } from './too-deep.ts';
import { directiveUnits, metadataUnits, skippedUnits, skipWithin, toUnits } from './units.ts';

export interface ArticleReading {
  /** What the roadmap was recognised in: plain, without what the author skips. */
  tree: Root;
  footnotes: FootnoteDefinition[];
  /** What HTML names places of the article. */
  names: Anchor[];
  roadmap: Roadmap;
  /** Everything in the article that a deck has to account for. */
  readonly units: Unit[];
  /** Carries the diagnostics that reading gave rise to. */
  file: VFile;
  /** The settings that the article brings, not checked. */
  deck?: DeckBlock;
}

/**
 * Reads an article: front matter, Markdown, roles.
 * @param text the article without a byte order mark
 * @param path shown in diagnostics
 * @param lang overrules the front matter and the language that the text tells
 * @param usual the language where the front matter names none, in place of the one that the text tells
 * @param chunks what parts of it were parsed to when it was read before
 * @throws Failure `article-invalid`
 */
export function readArticle(
  text: string,
  path: string,
  lang?: string,
  usual?: string,
  chunks = new Chunks(),
): ArticleReading {
  const file = new VFile({ path, value: text });
  const front = readFrontMatter(text, file);
  const body = withoutConflicts(front.body, file);
  reportUnread(front, file);
  const language = lang ?? front.lang ?? usual ?? detectLanguage(body);
  const { texts, prepared, names } = parseBody(body, language, file, chunks);
  const { tree, footnotes, directives, skipped } = prepared;
  if (tree.children.length === 0) {
    report(file, {
      rule: 'empty-article',
      severity: 'error',
      reason: say`the article has no text`,
      fix: say`Write a title and at least one paragraph or list.`,
      place: { line: 1, column: 1 },
    });
  }
  markQuantities(tree, language);
  markBareNumbers(tree);
  const title = titleInWords(front.metadata.title, tree);
  const metadata = { ...front.metadata, ...(title === undefined ? {} : { title }) };
  const roadmap = classify({
    lang: language,
    filed: fileTitle(path),
    metadata,
    tree,
    footnotes,
    directives,
  });
  const findUnits = (): Unit[] => {
    const found = [
      ...skipWithin(roadmap.contents, toUnits(tree, footnotes, language)),
      ...metadataUnits(metadata, front.placeOf),
      ...skippedUnits(skipped, language),
      ...directiveUnits(directives),
    ];
    return [...found, ...lostUnits(texts, found)];
  };
  let units: Unit[] | undefined;
  return {
    tree,
    footnotes,
    names,
    // Finding them takes as long as recognising the parts, and a preview shows the deck before it needs them.
    get units() {
      units ??= findUnits();
      return units;
    },
    roadmap,
    file,
    ...(front.deck ? { deck: front.deck } : {}),
  };
}

/** Tells what the front matter says to readers and no slide shows, in one message: it is of one kind. */
function reportUnread({ unread }: FrontMatter, file: VFile): void {
  const [first] = unread;
  if (!first) return;
  const names = unread.map(({ key }) => `“${key}”`).join(', ');
  const meant = unread.flatMap(({ key, meant }) => (meant ? [say`“${meant}” in place of “${key}”`] : []));
  report(file, {
    rule: 'front-matter-key',
    reason: say`no slide shows ${names} of the front matter`,
    fix:
      meant.length > 0
        ? say`Write ${meant.join(', ')}, or write in the article what is to be seen.`
        : say`Write in the article what is to be seen.`,
    place: first.place,
  });
}

/** @throws Failure `article-invalid` with the line where there is more than is read */
function parseBody(body: string, lang: string, file: VFile, chunks: Chunks) {
  try {
    const parsed = parseChunks(body, chunks);
    dropOpenStyles(parsed);
    const named = readDialects(parsed, file);
    nameCallouts(parsed, (kind) => calloutName(kind, lang));
    capitaliseOpenings(parsed, lang);
    // What is made of the article is held against what it said: the tree is changed from here on.
    const texts = sourceTexts(parsed);
    const prepared = prepare(parsed, file);
    return { texts, prepared, names: [...named, ...prepared.names] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const line = body.split(/\r\n|\n|\r/).indexOf(error.line) + 1;
    throw new Failure('article-invalid', `${file.path}:${line}:1: ${error.message}`, error.fix, {
      cause: error,
    });
  }
}
