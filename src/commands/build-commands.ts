import type { Command } from 'commander';
import { say } from '../language/say.ts';
import { formats, slideFormats } from '../model/format.ts';
import { buildAll, checkNames, type Make } from './build-all.ts';
import {
  type BuildFlags,
  browserOptions,
  cutOptions,
  withBuildFlags,
  withCutFlags,
  withFetchFlag,
} from './flags.ts';
import { examples, type Finish } from './terminal.ts';

/** Adds the command that builds decks from articles. */
export function addBuild(program: Command, finish: Finish): void {
  const command = program.command('build').argument('<articles...>', say`Markdown articles`);
  withCutFlags(withFetchFlag(withBuildFlags(command, formats)), true)
    .description(say`build decks from articles, each into <output>/<article>/ (default output: dist)`)
    .addHelpText(
      'after',
      examples(
        'build article.md',
        'build a.md b.md -o talks -f html,pdf',
        'build article.md -t ./my-theme.css --size 4:3',
        'build article.md --cut full,talk,lightning',
        'build article.md --minutes 12 --only 2,4',
      ),
    )
    .action(async (paths: string[], flags: BuildFlags) => {
      const load = async (): Promise<Make> => (await import('./build.ts')).buildArticle;
      checkNames(paths);
      const { cut: _named, ...rest } = flags;
      finish(await buildAll(paths, { ...rest, ...cutOptions(flags) }, browserOptions(flags), load));
    });
}

/** Adds the command that renders Marp Markdown. */
export function addRender(program: Command, finish: Finish): void {
  const command = program
    .command('render')
    .argument('<deck>', say`Marp Markdown, such as a deck.md edited by hand`);
  withBuildFlags(command, slideFormats)
    .description(say`render Marp Markdown into HTML and PDF beside it`)
    .addHelpText('after', examples('render dist/article/deck.md', 'render slides.md -t stage -f pdf'))
    .action(async (path: string, flags: BuildFlags) => {
      const load = async (): Promise<Make> => (await import('./render.ts')).renderDeck;
      const { cut: _none, ...rest } = flags;
      finish(await buildAll([path], rest, browserOptions(flags), load));
    });
}
