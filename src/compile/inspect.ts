import { dirname } from 'node:path';
import { inspectText } from '../browser/inspect-text.ts';
import { lonelyEnds } from '../browser/last-lines.ts';
import type { DeckPage } from '../browser/page.ts';
import { paintedText } from '../browser/painted-text.ts';
import { type CheckSubject, headingsIn, linksIn, type TextLayout } from '../check/subject.ts';
import { toDiagnostic } from '../model/diagnostic.ts';
import type { TextPaint } from '../model/text-paint.ts';
import { findTargets } from './link-targets.ts';
import type { Plan } from './plan.ts';

/** Looks at all text of the slides that a page shows; they are numbered in its order, from 1. */
export async function inspectPage(page: DeckPage): Promise<{ paints: TextPaint[]; layout: TextLayout }> {
  const paints = await paintedText(page);
  return { paints, layout: { ...(await inspectText(page)), lonelyEnds: await lonelyEnds(page) } };
}

/** What the rules look at in an article and its deck. */
export async function toSubject(
  { path, file, reading, deck, settings }: Plan,
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
    reported: file.messages.map(toDiagnostic),
  };
}
