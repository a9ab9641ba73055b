import type { PhrasingContent } from 'mdast';
import { textOf } from '../../article/phrasing.ts';
import { say } from '../../language/say.ts';
import { weightOf } from '../../language/weight.ts';
import type { Directive } from '../../model/directive.ts';
import type { Title } from '../../model/roadmap.ts';
import { directionsIn, placeOfTitle, quote, titlesIn } from '../parts.ts';
import type { Hit, Rule } from '../rule.ts';

/** In Chinese characters; as many as 90 Latin letters. */
const longest = 40.5;

/** What does not fit three lines of title type pushes the slide's content down and is not read. */
export const titleLength: Rule = {
  id: 'title-length',
  level: 'warn',
  title: 'A title has at most 40 Chinese characters or 90 letters',
  fix: say`Shorten it, or give the slide a shorter one: <!-- title: … --> below it.`,
  find: ({ roadmap }) => {
    const split = new Set([roadmap.title, ...directionsIn(roadmap.parts).map(({ title }) => title)]);
    return titlesIn(roadmap).flatMap((title): Hit[] => {
      if (hasShorter(title, roadmap.directives)) return [];
      const shown = split.has(title) ? [title.main, title.sub ?? []] : [title.named];
      const tooLong = shown.find((nodes) => weightOf(textOf(nodes)) > longest);
      return tooLong ? [{ reason: tell(tooLong), ...placeOfTitle(title) }] : [];
    });
  },
};

function tell(nodes: PhrasingContent[]): string {
  const text = textOf(nodes);
  return say`the title ${quote(text)} has ${[...text].length} characters`;
}

const hasShorter = ({ position }: Title, directives: Directive[]): boolean =>
  directives.some(({ name, scope }) => name === 'title' && scope.start === position.start.offset);
