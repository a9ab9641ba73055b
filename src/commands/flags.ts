import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CheckFormat } from '../diagnostics/reporters/format.ts';
import { say } from '../language/say.ts';
import { type Cut, cutOrders, cutRests } from '../model/cut.ts';
import { Failure } from '../model/failure.ts';
import type { Format } from '../model/format.ts';

export interface BrowserFlags {
  browser?: string;
  browserUrl?: string;
  /** Seconds. */
  timeout?: number;
}

/** What a talk is to be; `cut` names what the others change. */
export interface CutFlags extends Cut {
  cut?: string[];
}

export interface DeckFlags {
  theme?: string;
  size?: '16:9' | '4:3';
  lang?: string;
  config?: string | false;
  fetchImages?: boolean;
}

export interface BuildFlags extends BrowserFlags, CutFlags, DeckFlags {
  output?: string;
  formats?: Format[];
  quiet?: boolean;
  json?: boolean;
}

export interface CheckFlags extends BrowserFlags, CutFlags, DeckFlags {
  format: CheckFormat;
  coverage?: boolean;
  strict?: boolean;
  rule?: string[];
}

const parseFormats =
  (known: readonly string[]) =>
  (value: string): Format[] => {
    const names = value.split(',').map((name) => name.trim().toLowerCase());
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined)
      throw new InvalidArgumentError(say`“${unknown}” is none of ${known.join(', ')}.`);
    return [...new Set(names)] as Format[];
  };

function parseFolder(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError(say`It is empty.`);
  return value;
}

/** A language tag, in its usual form. */
export function parseLang(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? value;
  } catch {
    throw new InvalidArgumentError(say`It is a language tag such as zh-CN or en.`);
  }
}

const parseNames = (value: string): string[] => {
  const names = value.split(',').map((name) => name.trim());
  if (names.includes('')) throw new InvalidArgumentError(say`It is a list of names, such as talk,lightning.`);
  return [...new Set(names)];
};

function parseMinutes(value: string): number {
  const minutes = Number(value);
  if (value.trim() === '' || !Number.isFinite(minutes) || minutes <= 0)
    throw new InvalidArgumentError(say`It is a number above 0.`);
  return minutes;
}

function parseSeconds(value: string): number {
  const seconds = Number(value);
  // Timers count no further than 2^31 milliseconds.
  if (value.trim() === '' || !(seconds > 0 && seconds <= 86_400))
    throw new InvalidArgumentError(say`It is a number of seconds above 0, at most a day.`);
  return seconds;
}

const parseNumbers =
  (example: string) =>
  (value: string): number[] => {
    const numbers = value.split(',').map((part) => (/^\s*\d{1,9}\s*$/.test(part) ? Number(part) : 0));
    if (numbers.includes(0))
      throw new InvalidArgumentError(say`It is a list of numbers, such as ${example}.`);
    return [...new Set(numbers)];
  };

/**
 * What part of an article a talk tells.
 * @param several whether more than one cut can be named
 */
export function withCutFlags(command: Command, several: boolean): Command {
  const named = several ? '--cut <names>' : '--cut <name>';
  return command
    .option(named, say`full, talk (20 minutes), lightning (5), or a cut of the configuration`, parseNames)
    .option('--minutes <number>', say`how long the talk may take`, parseMinutes)
    .option('--only <directions>', say`the directions that it tells, by number: 2,4`, parseNumbers('2,4'))
    .option('--years <years>', say`the years whose forecasts it tells: 2025`, parseNumbers('2025'))
    .addOption(new Option('--order <order>', say`the order of the talk`).choices(cutOrders))
    .addOption(new Option('--rest <place>', say`where the rest goes (default: appendix)`).choices(cutRests));
}

/**
 * The cuts that flags ask for: their names, and what is to be otherwise than these say.
 * @throws Failure `usage` for several where one is meant
 */
export function cutOptions({ cut, minutes, only, years, order, rest }: CutFlags): {
  cuts: string[];
  recut: Cut;
} {
  const given = Object.entries({ minutes, only, years, order, rest }).filter(
    ([, value]) => value !== undefined,
  );
  if (minutes !== undefined && cut && cut.length > 1)
    throw new Failure(
      'usage',
      say`--minutes would make these cuts the same`,
      say`Name one cut, or leave --minutes out.`,
    );
  return { cuts: cut ?? [], recut: Object.fromEntries(given) };
}

/** The same for a command that looks at one talk. */
export function oneCutOptions(flags: CutFlags): { cut?: string; recut: Cut } {
  const { cuts, recut } = cutOptions(flags);
  if (cuts.length > 1)
    throw new Failure(
      'usage',
      say`--cut takes one name here, not ${cuts.length}`,
      say`Name the talk to look at.`,
    );
  return { ...(cuts[0] === undefined ? {} : { cut: cuts[0] }), recut };
}

export function withBrowserFlags(command: Command): Command {
  return command
    .option('--browser <path>', say`the browser to use (also: PUPPETEER_EXECUTABLE_PATH)`)
    .option('--browser-url <url>', say`a running browser to use in place of a local one (ws:// or http://)`)
    .option(
      '--timeout <seconds>',
      say`how long one step of the browser may take for every 200 slides (default: 30)`,
      parseSeconds,
    );
}

/** What a deck is to be like: shared by all that make one. */
export function withDeckFlags(command: Command): Command {
  return command
    .option('-t, --theme <theme>', say`a theme’s name, or the path of a CSS file`)
    .addOption(new Option('--size <size>', say`the slides’ shape`).choices(['16:9', '4:3']))
    .option('--lang <tag>', say`the language, where it is not what the article shows`, parseLang)
    .option('--config <path>', say`the configuration file (default: roadmap-deck.config.* in this folder)`)
    .option('--no-config', say`read no configuration file`);
}

/** A deck that is built or checked can have the pictures on the web that its article names. */
export const withFetchFlag = (command: Command): Command =>
  command
    .option('--fetch-images', say`fetch pictures from the web once, and keep them (default: fetch nothing)`)
    .option('--no-fetch-images', say`fetch nothing, whatever the configuration says`);

/** @param formats what the command can write */
export function withBuildFlags(command: Command, formats: readonly Format[]): Command {
  withBrowserFlags(command)
    .option('-o, --output <folder>', say`where to write`, parseFolder)
    .option(
      '-f, --formats <list>',
      say`what to write: ${formats.join(', ')} (default: all)`,
      parseFormats(formats),
    );
  return withDeckFlags(command)
    .option('-q, --quiet', say`print errors only`)
    .option('--json', say`print a manifest of what was made as JSON`);
}

export function withCheckFlags(command: Command): Command {
  withBrowserFlags(command)
    .addOption(
      new Option('--format <format>', say`how to tell what was found`)
        .choices(['text', 'json', 'github', 'sarif'])
        .default('text'),
    )
    .option('--coverage', say`also tell where each piece of the text stands (with text and json)`)
    .option('--strict', say`fail on warnings too`)
    .option(
      '--rule <id=level>',
      say`set a rule to off, warn or error; may be repeated`,
      (value: string, before: string[] = []) => [...before, value],
    );
  return withDeckFlags(command);
}

/** What flags ask a deck to be like, without what they leave open. */
export const deckOptions = ({ theme, size, lang, config, fetchImages }: DeckFlags): DeckFlags => ({
  ...(theme ? { theme } : {}),
  ...(size ? { size } : {}),
  ...(lang ? { lang } : {}),
  ...(config === undefined ? {} : { config }),
  ...(fetchImages === undefined ? {} : { fetchImages }),
});

export const browserOptions = (flags: BrowserFlags) => ({
  ...(flags.browser ? { browser: flags.browser } : {}),
  ...(flags.browserUrl ? { browserUrl: flags.browserUrl } : {}),
  ...(flags.timeout === undefined ? {} : { timeout: flags.timeout * 1000 }),
});
