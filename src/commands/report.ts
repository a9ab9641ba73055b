import type { Fate, LedgerEntry } from '../model/ledger.ts';
import { shortestPath } from '../model/shortest-path.ts';
import type { BuildResult } from './build.ts';
import { printable, toDiagnostic } from './diagnostics.ts';

/** What a build made, for people: where the files are, how many slides, how long each stage took. */
export function formatResult(result: BuildResult): string {
  const stages = Object.entries(result.timings).map(([stage, time]) => `${stage} ${Math.round(time)}`);
  const files = Object.values(result.files).map((path) => `  ${shortestPath(path)}`);
  return [
    printable(`${result.title}: ${result.slides.length} slides`),
    ...files,
    ...(result.coverage ? [`  ${formatCoverage(result.coverage)}`] : []),
    `  (${stages.join(', ')} ms)`,
  ].join('\n');
}

/** Where the pieces of an article's text stand, in one line. */
export function formatCoverage(counts: Record<Fate, number>): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const places: [Fate, string][] = [
    ['slide', 'on slides'],
    ['notes', 'in notes'],
    ['metadata', 'in the metadata'],
    ['skipped', 'skipped'],
    ['missing', 'missing'],
  ];
  const parts = places
    .filter(([fate]) => counts[fate] > 0)
    .map(([fate, words]) => `${counts[fate]} ${words}`);
  return `${total} pieces of text: ${parts.join(', ')}`;
}

/** The same as data: files, slides with ids and source lines, timings, diagnostics. */
export function toManifest(result: BuildResult): unknown {
  const { messages, timings, slides, ledger, ...rest } = result;
  return {
    ...rest,
    slides: slides.map(({ sources, ...slide }) => ({
      ...slide,
      lines: sources.map(({ start, end }) => [start.line, end.line]),
    })),
    ...(ledger ? { ledger: ledger.map(toLedgerRow) } : {}),
    timings: Object.fromEntries(
      Object.entries(timings).map(([stage, time]) => [stage, Math.round(time * 10) / 10]),
    ),
    diagnostics: messages.map((message) => toDiagnostic(message, result.article)),
  };
}

const toLedgerRow = ({ unit, fate, slide }: LedgerEntry): unknown => ({
  type: unit.type,
  line: unit.source.start.line,
  fate,
  ...(slide === undefined ? {} : { slide }),
  text: unit.text,
});
