import type { Command } from 'commander';
import type { BrowserKeeper } from '../browser/keep.ts';
import type { LaunchOptions } from '../browser/launch.ts';
import { say } from '../language/say.ts';
import { exitCodes } from '../model/failure.ts';
import { toJson } from '../model/printable.ts';
import { type BrowserFlags, browserOptions, withBrowserFlags } from './flags.ts';
import { examples, type Finish, print } from './terminal.ts';

interface Flags {
  output?: string;
  json?: boolean;
}

/** Adds the commands about themes: list, new, preview, check. */
export function addThemeCommands(program: Command, finish: Finish): void {
  const theme = program
    .command('theme')
    .description(say`list themes, begin one of your own, look at it, check it`);
  theme
    .command('list')
    .description(say`list the themes that can be named`)
    .option('--json', say`print the list as JSON`)
    .action(async ({ json }: Flags) => {
      const { formatThemes, listThemes } = await import('../theme/list.ts');
      const themes = await listThemes();
      print(json ? toJson(themes) : formatThemes(themes));
    });
  theme
    .command('new')
    .argument('<name>', say`the name of your theme`)
    .description(say`write <name>.css into this folder, to be changed by hand`)
    .addHelpText('after', examples('theme new my-theme', 'build article.md -t ./my-theme.css'))
    .action(async (name: string) => {
      const { newTheme } = await import('../theme/new.ts');
      const path = await newTheme(name);
      print(say`${path}\n  Change its tokens, then: roadmap-deck build article.md -t ${path}`);
    });
  withBrowserFlags(
    theme.command('preview').argument('<theme>', say`a theme’s name, or the path of a CSS file`),
  )
    .description(say`show every layout in every state: one page and one picture beside the theme`)
    .option('-o, --output <folder>', say`where to write`)
    .addHelpText('after', examples('theme preview ./my-theme.css', 'theme preview stage -o previews'))
    .action(async (name: string, flags: Flags & BrowserFlags) => {
      const { previewTheme } = await import('../theme/preview.ts');
      const { html, png } = await withBrowser(browserOptions(flags), (browser) =>
        previewTheme(name, browser, flags.output === undefined ? {} : { output: flags.output }),
      );
      print(`${html}\n${png}`);
    });
  withBrowserFlags(theme.command('check').argument('<theme>', say`a theme’s name, or the path of a CSS file`))
    .description(
      say`check a theme in the browser: layouts, contrast, sizes of type, overflow, overlap, addresses`,
    )
    .option('--json', say`print what was found as JSON`)
    .addHelpText('after', examples('theme check ./my-theme.css', 'theme check signal --json'))
    .action(async (name: string, flags: Flags & BrowserFlags) => {
      const [{ checkTheme }, { formatThemeReport, isSound }] = await Promise.all([
        import('../theme/check.ts'),
        import('../theme/finding.ts'),
      ]);
      const report = await withBrowser(browserOptions(flags), (browser) => checkTheme(name, browser));
      print(flags.json ? toJson(report) : formatThemeReport(report));
      finish(isSound(report) ? exitCodes.done : exitCodes.article);
    });
}

async function withBrowser<T>(
  options: LaunchOptions,
  work: (browser: BrowserKeeper) => Promise<T>,
): Promise<T> {
  const { keepBrowser } = await import('../browser/keep.ts');
  const browser = keepBrowser(options);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
