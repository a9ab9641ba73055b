import { extname, join } from 'node:path';
import type { VFile } from 'vfile';
import type { BrowserKeeper } from '../browser/keep.ts';
import type { Composed } from '../compile/compose.ts';
import { newContext } from '../compile/context.ts';
import { composeDeck, layOutDeck, overflowFix } from '../compile/markdown/compose-deck.ts';
import { reportRefused, reportWhole } from '../compile/messages/faces.ts';
import { reportMissing } from '../compile/messages/missing.ts';
import { overflowReason } from '../compile/messages/overflow.ts';
import { articleName } from '../compile/read.ts';
import { inOrder } from '../diagnostics/format-diagnostic.ts';
import { writeOutput } from '../emit/output.ts';
import type { Measurement } from '../model/measurement.ts';
import { report } from '../model/report.ts';
import type { BuildOptions, BuildResult } from './build.ts';

/**
 * Renders Marp Markdown, such as a deck.md edited by hand, into HTML and PDF beside it.
 * Slides that overflow are reported and kept as they are: the author laid them out.
 * @throws Failure for anything about the call or the machine
 */
export async function renderDeck(
  path: string,
  browser: BrowserKeeper,
  options: BuildOptions = {},
): Promise<BuildResult> {
  const context = newContext(browser, options.onStage);
  const { timer } = context;
  const made = await composeDeck(path, options, context);
  const { reading, composed, deck, described } = made;
  const { file, theme, settings } = reading;
  const { formats, lang, output } = settings;
  const { files, measured, fonts } = await layOutDeck(made, formats, context);
  warnOfOverflow(measured, composed, file);
  reportMissing(fonts.missing, file);
  reportRefused(fonts.refused, file);
  reportWhole(fonts.own, theme, file);
  const ok = !file.messages.some((message) => message.fatal);
  const name = articleName(path);
  const named = new Map([...files].map(([file, content]) => [`${name}${extname(file)}`, content]));
  if (ok) await timer.time('write', () => writeOutput(output, named));
  return {
    article: path,
    ok,
    title: deck.title,
    lang,
    theme: theme.name,
    configuration: { ...settings, size: composed.width * 3 === composed.height * 4 ? '4:3' : '16:9' },
    files: ok ? Object.fromEntries(formats.map((format) => [format, join(output, `${name}.${format}`)])) : {},
    slides: described.map(({ id, title, seconds, appendix }, index) => ({
      number: index + 1,
      id,
      layout: '',
      title,
      ...(seconds === undefined ? {} : { seconds }),
      ...(appendix ? { appendix } : {}),
      sources: [],
    })),
    timings: timer.timings,
    messages: inOrder(file.messages),
  };
}

function warnOfOverflow(measured: Measurement[], composed: Composed, file: VFile): void {
  measured.forEach(({ overflow }, index) => {
    if (overflow === 0) return;
    const reason = overflowReason(index + 1, composed.slides[index]?.title ?? '', overflow);
    report(file, { rule: 'slide-overflow', reason, fix: overflowFix });
  });
}
