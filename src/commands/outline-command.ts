import type { Command } from 'commander';
import type { VFileMessage } from 'vfile-message';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.ts';
import { say } from '../language/say.ts';
import { toDiagnostic } from '../model/diagnostic.ts';
import { exitCodes } from '../model/failure.ts';
import { toJson } from '../model/printable.ts';
import { sourceOf } from './build-all.ts';
import {
  type CutFlags,
  cutOptions,
  type DeckFlags,
  deckOptions,
  oneCutOptions,
  parseLang,
  withCutFlags,
} from './flags.ts';
import { examples, type Finish, print, tell } from './terminal.ts';

/** Adds the command that prints what is recognised in an article, or the plan of its talk. */
export function addOutline(program: Command, finish: Finish): void {
  const command = program
    .command('outline')
    .argument('<article>', say`a Markdown article`)
    .description(say`print what is recognised in an article, or with --timing or a cut the plan of the talk`)
    .option('--timing', say`print when each slide of the talk comes and how long it stays`)
    .option('--json', say`print it as JSON`)
    .option('--lang <tag>', say`the language, where it is not what the article shows`, parseLang)
    .option('--config <path>', say`the configuration file (default: roadmap-deck.config.* in this folder)`)
    .option('--no-config', say`read no configuration file`);
  withCutFlags(command, false)
    .addHelpText(
      'after',
      examples('outline article.md', 'outline article.md --json', 'outline article.md --timing --cut talk'),
    )
    .action(async (path: string, flags: OutlineFlags) => {
      const { cuts, recut } = cutOptions(flags);
      const isTiming = flags.timing || cuts.length > 0 || Object.keys(recut).length > 0;
      finish(await (isTiming ? timing(path, flags) : outline(path, flags)));
    });
}

interface OutlineFlags extends CutFlags, DeckFlags {
  json?: boolean;
  timing?: boolean;
}

async function outline(path: string, flags: OutlineFlags): Promise<number> {
  const { formatOutline, outlineArticle } = await import('./outline.ts');
  const { roadmap, name, messages } = await outlineArticle(path, deckOptions(flags));
  await tellAll(messages, path);
  print(flags.json ? toJson(roadmap) : formatOutline(roadmap, name));
  return messages.some((message) => message.fatal) ? exitCodes.article : exitCodes.done;
}

async function timing(path: string, flags: OutlineFlags): Promise<number> {
  const { formatTiming, timeTalk } = await import('./timing.ts');
  const { messages, ...plan } = await timeTalk(path, {
    ...oneCutOptions(flags),
    ...deckOptions(flags),
  });
  await tellAll(messages, path);
  print(flags.json ? toJson(plan) : formatTiming({ ...plan, messages }));
  return messages.some((message) => message.fatal) ? exitCodes.article : exitCodes.done;
}

async function tellAll(messages: VFileMessage[], path: string): Promise<void> {
  const source = messages.length > 0 ? await sourceOf(path) : undefined;
  for (const message of messages) tell(formatDiagnostic({ path, ...toDiagnostic(message) }, source));
}
