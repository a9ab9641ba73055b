import type { HelpConfiguration, Option } from 'commander';
import { say } from '../language/say.ts';

const headings: Readonly<Record<string, string>> = {
  'Usage:': say`Usage:`,
  'Options:': say`Options:`,
  'Arguments:': say`Arguments:`,
  'Commands:': say`Commands:`,
};

/** Commander's own words in a command's help, in the user's language. */
export const helpInLocale: HelpConfiguration = {
  styleTitle: (title) => headings[title] ?? title,
  optionDescription: describeOption,
};

function describeOption({ description, argChoices, defaultValue }: Option): string {
  const more = [
    ...(argChoices ? [say`choices: ${argChoices.map((choice) => `"${choice}"`).join(', ')}`] : []),
    ...(typeof defaultValue === 'string' ? [say`default: "${defaultValue}"`] : []),
  ];
  return more.length > 0 ? say`${description} (${more.join(say`, `)})` : description;
}

/** What Commander says of a call that is no use, and the same in the user's language. */
const mistakes: [pattern: RegExp, toText: (...values: string[]) => string][] = [
  [/^error: unknown option '(.*)'/, (option) => say`error: unknown option '${option}'`],
  [/^error: unknown command '(.*)'/, (command) => say`error: unknown command '${command}'`],
  [/^error: missing required argument '(.*)'/, (name) => say`error: missing required argument '${name}'`],
  [/^error: option '(.*)' argument missing/, (option) => say`error: option '${option}' argument missing`],
  [
    /^error: too many arguments(?: for '(.*?)')?\. Expected (\d+) arguments? but got (\d+)\./,
    (command = '', expected = '', got = '') =>
      say`error: too many arguments for '${command}': ${got}, not ${expected}`,
  ],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. ([\s\S]*?)\n?$/,
    (option = '', value = '', why = '') =>
      say`error: option '${option}' argument '${value}' is invalid. ${choicesIn(why)}`,
  ],
  [/^\(Did you mean (.*)\?\)/, (near) => say`(Did you mean ${near}?)`],
];

const choicesIn = (why: string): string => {
  const [, choices] = /^Allowed choices are (.*)\.$/.exec(why) ?? [];
  return choices === undefined ? why : say`One of ${choices}.`;
};

/** A mistake in the call, as Commander tells it, in the user's language. */
export const usageError = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      for (const [pattern, toText] of mistakes) {
        const [whole, ...values] = pattern.exec(line) ?? [];
        if (whole !== undefined) return toText(...values) + line.slice(whole.length);
      }
      return line;
    })
    .join('\n');
