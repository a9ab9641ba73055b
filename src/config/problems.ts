import type { z } from 'zod';
import { say } from '../language/say.ts';
import { nearest } from '../model/nearest.ts';

/** A mistake in a configuration, wherever that stands. */
export interface Problem {
  /** The keys that lead to it. */
  keys: PropertyKey[];
  /** What is wrong, one sentence without a full stop. */
  reason: string;
  /** What to do, in whole sentences. */
  fix: string;
}

type Schema = z.ZodObject<z.ZodRawShape>;

/** Settings that an article cannot have, as it may come from anyone. */
const notForArticles = new Map([
  ['output', say`Choose the folder with -o or in a configuration file.`],
  ['fetchImages', say`Fetch pictures with --fetch-images or by a configuration file.`],
  ['browser', say`Choose the browser with --browser.`],
  ['browserUrl', say`Choose the browser with --browser-url.`],
]);

/**
 * Says for people what a schema has against a value.
 * @param prefix stands before the names of keys: `deck.` in an article
 */
export function toProblems(error: z.ZodError, value: unknown, schema: Schema, prefix = ''): Problem[] {
  const told = new Set<string>();
  return error.issues.flatMap((issue): Problem[] => {
    // A list in the place of text is wrong, and also too short; one word on it is enough.
    const name = issue.code === 'unrecognized_keys' ? '' : issue.path.join('.');
    if (name !== '' && told.has(name)) return [];
    told.add(name);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownKey([...issue.path, key], schema, prefix));
    if (issue.code === 'invalid_key') return [wrongName(issue.path, schema, prefix)];
    if (issue.path.length === 0) return [notSettings(value, schema, prefix)];
    const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    return [wrongValue(issue.path, valueAt(value, issue.path), allowed, schema, prefix)];
  });
}

function unknownKey(keys: PropertyKey[], schema: Schema, prefix: string): Problem {
  const name = String(keys.at(-1));
  const known = knownKeys(schema, keys.slice(0, -1));
  const fix = prefix === '' || keys.length > 1 ? undefined : notForArticles.get(name);
  if (fix) return { keys, reason: say`an article cannot set “${name}”`, fix };
  const near = nearest(name, known);
  return {
    keys,
    reason: say`“${prefix}${keys.map(show).join('.')}” is not a setting`,
    fix: say`${near ? say`Did you mean “${near}”? ` : ''}Settings here: ${known.join(', ')}.`,
  };
}

function wrongValue(
  keys: PropertyKey[],
  value: unknown,
  allowed: string[],
  schema: Schema,
  prefix: string,
): Problem {
  const near = typeof value === 'string' ? nearest(value, allowed) : undefined;
  return {
    keys,
    reason: say`“${prefix}${keys.map(show).join('.')}” cannot be ${describe(value)}`,
    fix: say`${near ? say`Did you mean “${near}”? ` : ''}It takes ${descriptionOf(schema, keys)}.`,
  };
}

const notSettings = (value: unknown, schema: Schema, prefix: string): Problem => ({
  keys: [],
  reason: say`${prefix ? `“${prefix.slice(0, -1)}”` : say`the configuration`} is ${describe(value)}, not a set of settings`,
  fix: say`Write one “key: value” for each setting: ${knownKeys(schema, []).join(', ')}.`,
});

/** A key of the user's own choice. */
const wrongName = (keys: PropertyKey[], schema: Schema, prefix: string): Problem => ({
  keys,
  reason: say`“${show(keys.at(-1) ?? '')}” cannot be a name in “${prefix}${keys.slice(0, -1).map(show).join('.')}”`,
  fix: say`It takes ${descriptionOf(schema, keys)}. Names are letters, digits, - and _, and none that a deck’s folder has for something else.`,
});

const knownKeys = (schema: Schema, path: readonly PropertyKey[]): string[] =>
  Object.keys(shapeOf(fieldAt(schema, path)) ?? {}).filter((key) => !key.startsWith('$'));

/** What lies under an optional setting. */
const inner = (field: unknown): unknown =>
  field && typeof field === 'object' && 'unwrap' in field && typeof field.unwrap === 'function'
    ? inner(field.unwrap())
    : field;

const shapeOf = (field: unknown): z.ZodRawShape | undefined =>
  (inner(field) as { shape?: z.ZodRawShape } | undefined)?.shape;

/** What a block has under a key: a setting of that name, or where names are free, what all of them take. */
function under(field: unknown, key: PropertyKey): unknown {
  const { shape, valueType } = (inner(field) ?? {}) as { shape?: z.ZodRawShape; valueType?: unknown };
  return shape && Object.hasOwn(shape, key) ? shape[String(key)] : valueType;
}

const fieldAt = (schema: Schema, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((field, key) => under(field, key), schema);

/** The description of the innermost key that has one. */
function descriptionOf(schema: Schema, path: readonly PropertyKey[]): string {
  for (let length = path.length; length > 0; length--) {
    const { description } = (fieldAt(schema, path.slice(0, length)) ?? {}) as { description?: string };
    if (description) return description;
  }
  return say`something else`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value;
  for (const key of path) inner = (inner as Record<PropertyKey, unknown> | undefined)?.[key];
  return inner;
}

const longest = 40;

function show(key: PropertyKey): string {
  const text = String(key);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function describe(value: unknown): string {
  if (value === null || value === undefined || value === '') return say`empty`;
  if (typeof value === 'string') return `“${show(value)}”`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return say`a list`;
  if (value instanceof Date) return say`a date`;
  return typeof value === 'object' ? say`a block` : say`a ${typeof value}`;
}
