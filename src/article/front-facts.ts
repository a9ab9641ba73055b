import { isRole } from '../language/role-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Metadata } from '../model/roadmap.ts';

/** A longer value is a text, in Chinese characters. */
const longest = 60;

/** Keys of site generators, note-taking programs and typesetters, whose values may well be words. */
const forMachines = new Set(
  (
    'layout template type kind format permalink slug url uri link canonical weight order id uid key parent grand_parent category categories collection ' +
    'collections section series topic topics alias aliases image images img cover banner thumbnail icon emoji color colour class classes ' +
    'style styles theme themes skin head header footer menu menus sidebar navbar breadcrumb editor_options output engine execute jupyter kernelspec ' +
    'bibliography csl fontsize mainfont sansfont monofont geometry papersize margin documentclass classoption linkcolor ' +
    'updated created modified lastmod robots encoding charset timezone permissions script scripts params extra filters plugins ' +
    'marp paginate size transition background comment comments toc toc_label toc_title tag render visibility source outputs cascade publishdate'
  ).split(' '),
);
/** Families of them: og:title, sidebar_label, header-includes. */
const families =
  /^(?:og|twitter|seo|sidebar|nav|toc|header|footer|meta|html|pdf|latex|beamer|reveal|font|page|pagination|comments?|feature|featured|cover|image|banner|hero|redirect|canonical|excerpt|build|cite|bibliography|title|author|date|code|math|next|prev|previous|hide|show|is|has|use|enable|disable)(?:[-_:.]|(?<=[a-z])(?=[A-Z]))/u;

/** What only a program reads: a path, an address, a template, a word that names a choice, a number or a day. */
const notWords =
  /^(?:[a-z\d][a-z\d_.:#+-]*|[./~#{[<].*|\S*:\/\/.*|[!-~]+\/[!-~]*|\S+\.[a-z]{2,4}|[\P{L}]*)$|\{\{|\{%|<%/u;

/** What a front matter says to readers under keys of its own: who did what for the text, and all else. */
export interface FrontFacts {
  people: Record<string, string>;
  others: Record<string, string>;
}

/** The facts among the keys that have no place of their own: a lecturer, a course, a venue. */
export function factsIn({ other }: Metadata): FrontFacts {
  const facts: FrontFacts = { people: {}, others: {} };
  for (const [key, value] of Object.entries(other)) {
    if (weightOf(value) > longest || notWords.test(value) || forAProgram(key)) continue;
    facts[isRole(key) ? 'people' : 'others'][key] = value;
  }
  return facts;
}

const forAProgram = (key: string): boolean =>
  forMachines.has(key.toLowerCase()) || families.test(key) || !/^\p{L}[\p{L}\p{M}\p{N} _-]*$/u.test(key);

/** A key as a line shows it: Reviewed by. */
export const keyInWords = (key: string): string =>
  (key.slice(0, 1).toUpperCase() + key.slice(1)).replaceAll('_', ' ');
