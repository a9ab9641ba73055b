import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DeckMessage, FindingsMessage, LiveMessage, StatusMessage } from './protocol.ts';

type Fields = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => Number.isFinite(value);
const isIndex: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isList =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isMaybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const has =
  (checks: Record<string, Check>): Check =>
  (value) =>
    isFields(value) && Object.entries(checks).every(([name, check]) => check(value[name]));

const isLines: Check = (value) =>
  value === null || (isList(isIndex)(value) && (value as unknown[]).length === 2);

const isFinding = has({
  path: isMaybe(isText),
  severity: (value) => value === 'error' || value === 'warning',
  rule: isText,
  reason: isText,
  fix: isMaybe(isText),
  line: isMaybe(isIndex),
  column: isMaybe(isIndex),
  slide: isMaybe(isIndex),
} satisfies Record<keyof Diagnostic, Check>);

const checks: Record<LiveMessage['type'], Check> = {
  deck: has({
    type: isText,
    version: isIndex,
    lang: isText,
    title: isText,
    order: isList(isText),
    slides: (value) => isFields(value) && Object.values(value).every(isText),
    lines: isList(isLines),
    css: isMaybe(isText),
    fonts: isMaybe(isList(isText)),
    size: isMaybe(has({ width: isNumber, height: isNumber })),
    edited: isMaybe(isIndex),
  } satisfies Record<keyof DeckMessage, Check>),
  status: has({
    type: isText,
    source: isText,
    themes: isList(isText),
    theme: isText,
    cuts: isList(isText),
    cut: isText,
    editor: (value) => typeof value === 'boolean',
    errors: isList(isFinding),
  } satisfies Record<keyof StatusMessage, Check>),
  findings: has({
    type: isText,
    version: isIndex,
    findings: isList(isFinding),
  } satisfies Record<keyof FindingsMessage, Check>),
};

/** Reads what the server sent; undefined where it is nothing that this page knows. */
export function toLiveMessage(data: unknown): LiveMessage | undefined {
  let value: unknown;
  try {
    value = JSON.parse(String(data));
  } catch {
    return undefined;
  }
  if (!isFields(value) || typeof value.type !== 'string' || !Object.hasOwn(checks, value.type))
    return undefined;
  return checks[value.type as LiveMessage['type']](value) ? (value as unknown as LiveMessage) : undefined;
}
