import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CheckFormat } from './commands/check-formats/format.ts';
import type { Format } from './commands/deck-files.ts';

export interface BrowserFlags {
  browser?: string;
  browserUrl?: string;
}

export interface BuildFlags extends BrowserFlags {
  output?: string;
  formats?: Format[];
  theme?: string;
  size?: '16:9' | '4:3';
  lang?: string;
  quiet?: boolean;
  json?: boolean;
  config?: string | false;
}

export interface CheckFlags extends BrowserFlags {
  format: CheckFormat;
  coverage?: boolean;
  strict?: boolean;
  rule?: string[];
  config?: string | false;
  theme?: string;
  size?: '16:9' | '4:3';
  lang?: string;
}

const parseFormats =
  (known: readonly string[]) =>
  (value: string): Format[] => {
    const names = value.split(',').map((name) => name.trim().toLowerCase());
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new InvalidArgumentError(`“${unknown}” is none of ${known.join(', ')}.`);
    return [...new Set(names)] as Format[];
  };

function parseFolder(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
  return value;
}

/** A language tag, in its usual form. */
export function parseLang(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? value;
  } catch {
    throw new InvalidArgumentError('It is a language tag such as zh-CN or en.');
  }
}

export function withBrowserFlags(command: Command): Command {
  return command
    .option('--browser <path>', 'the browser to use (also: PUPPETEER_EXECUTABLE_PATH)')
    .option('--browser-url <url>', 'a running browser to use in place of a local one (ws:// or http://)');
}

/** What a deck is to be like: shared by all that make one. */
function withDeckFlags(command: Command): Command {
  return command
    .option('-t, --theme <theme>', 'a theme’s name, or the path of a CSS file')
    .addOption(new Option('--size <size>', 'the slides’ shape').choices(['16:9', '4:3']))
    .option('--lang <tag>', 'the language, where it is not what the article shows', parseLang)
    .option('--config <path>', 'the configuration file (default: roadmap-deck.config.* in this folder)')
    .option('--no-config', 'read no configuration file');
}

/** @param formats what the command can write */
export function withBuildFlags(command: Command, formats: readonly Format[]): Command {
  withBrowserFlags(command)
    .option('-o, --output <folder>', 'where to write', parseFolder)
    .option(
      '-f, --formats <list>',
      `what to write: ${formats.join(', ')} (default: all)`,
      parseFormats(formats),
    );
  return withDeckFlags(command)
    .option('-q, --quiet', 'print errors only')
    .option('--json', 'print a manifest of what was made as JSON');
}

export function withCheckFlags(command: Command): Command {
  withBrowserFlags(command)
    .addOption(
      new Option('--format <format>', 'how to tell what was found')
        .choices(['text', 'json', 'github', 'sarif'])
        .default('text'),
    )
    .option('--coverage', 'also tell where each piece of the text stands (with text and json)')
    .option('--strict', 'fail on warnings too')
    .option(
      '--rule <id=level>',
      'set a rule to off, warn or error; may be repeated',
      (value: string, before: string[] = []) => [...before, value],
    );
  return withDeckFlags(command);
}

export const browserOptions = (flags: BrowserFlags) => ({
  ...(flags.browser ? { browser: flags.browser } : {}),
  ...(flags.browserUrl ? { browserUrl: flags.browserUrl } : {}),
});
