import { dirname } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { paintedText } from '../browser/contrast.ts';
import { type BrowserKeeper, keepBrowser } from '../browser/keep.ts';
import { lonelyEnds } from '../browser/last-lines.ts';
import type { LaunchOptions } from '../browser/launch.ts';
import type { DeckPage } from '../browser/page.ts';
import { checkArticle, countFindings } from '../check/check.ts';
import type { Finding, Reported } from '../check/finding.ts';
import { type CheckSubject, headingsIn, linksIn, type TextLayout } from '../check/subject.ts';
import { countFates } from '../deck/ledger.ts';
import { exitCodes } from '../model/failure.ts';
import type { Fate, LedgerEntry } from '../model/ledger.ts';
import type { TextPaint } from '../model/text-paint.ts';
import type { DraftOptions } from './draft-article.ts';
import { findTargets } from './link-targets.ts';
import { type MadeDeck, makeDeck } from './make-deck.ts';
import { inspectText } from './theme/inspect.ts';
import { Timer } from './timer.ts';

export interface CheckOptions extends Omit<DraftOptions, 'formats' | 'output'> {
  /** Told of every stage as it begins. */
  onStage?: (stage: string) => void;
}

/** What was found in one article. */
export interface CheckResult {
  article: string;
  /** The article as written, to show lines of. */
  text: string;
  findings: Finding[];
  counts: { errors: number; warnings: number };
  /** How many pieces of the article's text stand where; absent where it could not be laid out. */
  coverage?: Record<Fate, number>;
  /** The same piece by piece. */
  ledger?: LedgerEntry[];
}

/**
 * Makes the deck of an article in memory and checks both. Nothing is written.
 * @throws Failure for anything about the call or the machine
 */
export async function checkPath(
  path: string,
  browser: BrowserKeeper,
  options: CheckOptions = {},
): Promise<CheckResult> {
  const { onStage, ...making } = options;
  let paints: TextPaint[] = [];
  let layout: TextLayout = { runs: [], overlaps: [], lonelyEnds: [] };
  const made = await makeDeck(
    path,
    browser,
    {
      ...making,
      formats: [],
      inspect: async (page) => {
        ({ paints, layout } = await inspectPage(page));
      },
    },
    new Timer(onStage),
  );
  const subject = await toSubject(path, made, paints, layout);
  const findings = checkArticle(subject, made.settings.rules);
  const { ledger } = made;
  return {
    article: path,
    text: subject.text,
    findings,
    counts: countFindings(findings),
    ...(ledger ? { coverage: countFates(ledger), ledger: ledger.entries } : {}),
  };
}

/**
 * Checks each path with one browser for all of them.
 * @throws Failure for anything about the call or the machine
 */
export async function checkPaths(
  paths: string[],
  launch: LaunchOptions,
  options: CheckOptions,
): Promise<CheckResult[]> {
  const browser = keepBrowser(launch);
  try {
    const results: CheckResult[] = [];
    for (const path of paths) {
      const onStage = (stage: string): void => options.onStage?.(`${path}: ${stage}`);
      results.push(await checkPath(path, browser, { ...options, onStage }));
    }
    return results;
  } finally {
    await browser.close();
  }
}

/** What checks come to: an error fails them, and where it is asked for a warning too. */
export const checkExitCode = (results: CheckResult[], strict: boolean): number =>
  results.some(({ counts }) => counts.errors > 0 || (strict && counts.warnings > 0))
    ? exitCodes.article
    : exitCodes.done;

/** Looks at all text of the slides that a page shows; they are numbered in its order, from 1. */
export async function inspectPage(page: DeckPage): Promise<{ paints: TextPaint[]; layout: TextLayout }> {
  const paints = await paintedText(page);
  return { paints, layout: { ...(await inspectText(page)), lonelyEnds: await lonelyEnds(page) } };
}

/** What the rules look at in an article and its deck. */
export async function toSubject(
  path: string,
  { file, reading, deck, settings }: Pick<MadeDeck, 'file' | 'reading' | 'deck' | 'settings'>,
  paints: TextPaint[],
  layout: TextLayout,
): Promise<CheckSubject> {
  const { tree, footnotes, roadmap, units } = reading;
  const links = [tree, ...footnotes].flatMap(linksIn);
  return {
    text: String(file.value),
    roadmap,
    headings: headingsIn(tree),
    links,
    units,
    deck,
    targets: await findTargets(links, dirname(path)),
    paints,
    layout,
    rates: settings.rates,
    reported: file.messages.map(toReported),
  };
}

function toReported({ ruleId, fatal, reason, note, line, column }: VFileMessage): Reported {
  const reported: Reported = {
    rule: ruleId ?? 'article',
    severity: fatal ? 'error' : 'warning',
    reason,
  };
  if (note) reported.cure = note;
  if (line) reported.line = line;
  if (column) reported.column = column;
  return reported;
}
