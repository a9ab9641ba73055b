import { z } from 'zod';
import { levels } from '../check/rule.ts';
import { rules } from '../check/rules.ts';
import { toLanguageTag } from '../language/detect.ts';
import { say } from '../language/say.ts';
import { cutOrders, cutRests } from '../model/cut.ts';
import { formats } from '../model/format.ts';

const level = z.enum(levels).optional();

/** A level for each rule that there is. */
const ruleLevels = Object.fromEntries(
  rules.map(({ id, title }) => [
    id,
    level.meta({ description: say`off, warn or error. The rule: ${title}` }),
  ]),
);

const rate = (of: string) =>
  z
    .number()
    .positive()
    .optional()
    .meta({ description: say`a number above 0: how many ${of} a speaker says in a minute` });

/** Names that the folder of a deck has for something else. */
const takenNames = new Set(['assets', 'themes']);

const cutName = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u)
  .refine((name) => !takenNames.has(name.toLowerCase()));

const cut = z.strictObject({
  minutes: z.number().positive().optional().meta({
    description: say`a number above 0: how long the talk may take`,
  }),
  only: z.array(z.int().positive()).min(1).optional().meta({
    description: say`a list of numbers of directions, such as [2, 4]`,
  }),
  years: z.array(z.int().positive()).min(1).optional().meta({
    description: say`a list of years, such as [2025]`,
  }),
  order: z.enum(cutOrders).optional().meta({ description: say`the order of the talk: article or by-year` }),
  rest: z.enum(cutRests).optional().meta({
    description: say`where it puts what it leaves out: appendix or notes`,
  }),
});

/** What an article and a configuration file may both set. Descriptions finish the sentence “It takes …”. */
const shared = {
  theme: z.string().min(1).optional().meta({
    description: say`a theme’s name, or the path of its CSS file relative to the file that names it`,
  }),
  size: z.enum(['16:9', '4:3']).optional().meta({ description: say`the slides’ shape: 16:9 or 4:3` }),
  formats: z
    .array(z.enum(formats))
    .min(1)
    .optional()
    .meta({ description: say`a list of what to write: ${formats.join(', ')}` }),
  lang: z
    .string()
    .refine((tag) => toLanguageTag(tag) !== undefined)
    .optional()
    .meta({ description: say`a language tag such as zh-CN or en` }),
  rules: z
    .strictObject(ruleLevels)
    .optional()
    .meta({ description: say`names of rules for the check, each with off, warn or error` }),
  rates: z
    .strictObject({
      charactersPerMinute: rate(say`Chinese, Japanese or Korean characters`),
      wordsPerMinute: rate('words'),
    })
    .optional()
    .meta({
      description: say`charactersPerMinute and wordsPerMinute, for estimates of how long a talk takes`,
    }),
  cuts: z.record(cutName, cut).optional().meta({
    description: say`talks by name, each with minutes, only, years, order or rest`,
  }),
};

/** The `deck` block of an article's front matter. An article may come from anyone: it sets no path to write to, and fetches nothing. */
export const articleSchema = z.strictObject(shared);

/** A configuration file. */
export const fileSchema = z
  .strictObject({
    $schema: z.string().optional().meta({ description: say`the address of this schema, for editors` }),
    ...shared,
    output: z.string().min(1).optional().meta({
      description: say`the folder that decks are written to, relative to this file`,
    }),
    fetchImages: z.boolean().optional().meta({
      description: say`true to fetch pictures from the web once, when a deck is built or checked; else false`,
    }),
  })
  .meta({ title: say`Configuration of roadmap-deck` });

/** What a `deck` block may say. */
export type ArticleConfig = z.infer<typeof articleSchema>;

/** What a configuration file may say. */
export type Config = z.infer<typeof fileSchema>;

/** The JSON Schema of a configuration file, for editors. Draft 7 is what they know best. */
export const toJsonSchema = (): object => z.toJSONSchema(fileSchema, { io: 'input', target: 'draft-7' });
