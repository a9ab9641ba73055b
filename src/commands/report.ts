import type { FetchedSummary } from '../compile/fetch.ts';
import { fullCut } from '../deck/cut/named.ts';
import { clock } from '../deck/speech.ts';
import { formatCoverage } from '../diagnostics/format-coverage.ts';
import { say } from '../language/say.ts';
import type { PlacedUnit } from '../model/coverage.ts';
import { toDiagnostic } from '../model/diagnostic.ts';
import { printable } from '../model/printable.ts';
import { shortestPath } from '../model/shortest-path.ts';
import type { BuildResult } from './build.ts';

/** What a build made, for people: where the files are, how many slides, how long each stage took. */
export function formatResult(result: BuildResult): string {
  const stages = Object.entries(result.timings).map(([stage, time]) => `${stage} ${Math.round(time)}`);
  const files = Object.values(result.files).map((path) => `  ${shortestPath(path)}`);
  return [
    printable(formatLength(result)),
    ...files,
    ...(result.coverage ? [`  ${formatCoverage(result.coverage)}`] : []),
    ...(result.fetched ? [`  ${formatFetched(result.fetched)}`] : []),
    `  (${stages.join(', ')} ms)`,
  ].join('\n');
}

/** What came from the web, for people. */
export const formatFetched = ({ pictures, bytes, lock }: FetchedSummary): string =>
  pictures === 1
    ? say`1 picture fetched (${Math.ceil(bytes / 1024)} KB), named in ${shortestPath(lock)}`
    : say`${pictures} pictures fetched (${Math.ceil(bytes / 1024)} KB), named in ${shortestPath(lock)}`;

/** The title with the cut's name, how many slides there are, and how long the talk takes. */
function formatLength({ title, slides, configuration: { cut } }: BuildResult): string {
  const name = cut.name === fullCut ? title : `${title} (${cut.name})`;
  const talk = slides.filter(({ appendix }) => !appendix);
  const behind = slides.length - talk.length;
  const seconds = talk.reduce((sum, slide) => sum + (slide.seconds ?? 0), 0);
  return [
    say`${name}: ${talk.length} slides`,
    ...(seconds > 0 ? [say`${clock(seconds)} to tell`] : []),
    ...(behind > 0 ? [say`${behind} in the appendix`] : []),
  ].join(say`, `);
}

/** The same as data: files, slides with ids and source lines, timings, diagnostics. */
export function toManifest(result: BuildResult): unknown {
  const { messages, timings, slides, placements, ...rest } = result;
  return {
    ...rest,
    slides: slides.map(({ sources, ...slide }) => ({
      ...slide,
      lines: sources.map(({ start, end }) => [start.line, end.line]),
    })),
    ...(placements ? { placements: placements.map(toPlacementRow) } : {}),
    timings: Object.fromEntries(
      Object.entries(timings).map(([stage, time]) => [stage, Math.round(time * 10) / 10]),
    ),
    diagnostics: messages.map((message) => ({ path: result.article, ...toDiagnostic(message) })),
  };
}

const toPlacementRow = ({ unit, placement, slide }: PlacedUnit): unknown => ({
  type: unit.type,
  line: unit.source.start.line,
  placement,
  ...(slide === undefined ? {} : { slide }),
  text: unit.text,
});
