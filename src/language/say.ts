import { messagesZh } from './messages/zh.ts';

/** What a language says for the messages of the program: by the English words, with `{0}`, `{1}` … for their values. */
export type Messages = Readonly<Record<string, string>>;

/** The languages that the program speaks beside English. */
const spoken: Readonly<Record<string, Messages>> = { zh: messagesZh };

/**
 * The messages of a locale, as a system names it: `zh_CN.UTF-8`, `zh-Hans-CN`.
 * @returns undefined for English, which the program's own text is
 */
export const messagesFor = (locale: string): Messages | undefined =>
  spoken[/^[a-z]+/.exec(locale.toLowerCase())?.[0] ?? ''];

/** The user's locale: POSIX systems name it in the environment, others in their settings, which `Intl` knows. */
const localeOf = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string =>
  LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;

// A process has one locale, as it has one environment.
const messages = messagesFor(localeOf(process.env));

/** A message by the words around its values: what `messages` has for it, else as it is written. */
export function phrase(
  parts: readonly string[],
  values: readonly unknown[],
  known: Messages | undefined,
): string {
  const own = known?.[keyOf(parts)];
  if (own !== undefined) return own.replace(/\{(\d+)\}/g, (_, index) => String(values[Number(index)]));
  return parts.map((part, index) => (index === 0 ? part : `${values[index - 1]}${part}`)).join('');
}

/** What a message is found by: its words, with `{0}`, `{1}` … for its values. */
export const keyOf = (parts: readonly string[]): string =>
  parts.map((part, index) => (index === 0 ? part : `{${index - 1}}${part}`)).join('');

/** A message of the program to its user, in the language of the user's locale: ``say`there is no file ${path}` ``. */
export const say = (parts: TemplateStringsArray, ...values: readonly unknown[]): string =>
  phrase(parts, values, messages);
