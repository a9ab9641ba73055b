import { say } from '../../language/say.ts';
import type { Deck } from '../../model/deck.ts';
import { nearest } from '../../model/nearest.ts';
import type { Hit, Rule } from '../rule.ts';
import { type CheckSubject, type LinkUse, namesFile } from '../subject.ts';

/** A link that leads nowhere is found out in front of the audience. */
export const link: Rule = {
  id: 'link',
  level: 'warn',
  title: 'Every link to a heading or to a file leads somewhere',
  fix: say`Mend the address, or take the link out.`,
  find: (subject) => {
    const anchors = linkNames(subject.deck);
    return subject.links.flatMap((use): Hit[] => {
      const found = use.url.startsWith('#') ? deadAnchor(use.url, anchors) : fileHit(use, subject);
      const { line, column } = use.position.start;
      return found ? [{ ...found, line, column }] : [];
    });
  },
};

/** Names that an address within the article can lead to, in lower case. */
export const linkNames = ({ anchors = [], slides }: Deck): Set<string> =>
  new Set(
    [...anchors.map(({ name }) => name), ...slides.map(({ id }) => id)].map((name) => name.toLowerCase()),
  );

/** What is wrong with an address within the article, if no name and no number of a slide is there for it. */
export function deadAnchor(url: string, anchors: Set<string>): { reason: string; fix: string } | undefined {
  const name = decoded(url.slice(1)).toLowerCase();
  if (/^(?:top|\d{1,6})?$/.test(name) || anchors.has(name)) return undefined;
  const meant = nearest(name, anchors);
  return {
    reason: say`no heading has the anchor #${name}`,
    fix: meant
      ? say`Did you mean #${meant}?`
      : say`Write the heading’s text in lower case, with hyphens for spaces and without punctuation.`,
  };
}

function fileHit({ url }: LinkUse, { targets }: CheckSubject): Hit | undefined {
  if (!namesFile(url)) return undefined;
  const state = targets.get(url);
  if (state === 'missing') return { reason: say`there is no file ${decoded(url)}` };
  if (state !== 'outside') return undefined;
  return {
    reason: say`${decoded(url)} is outside the article’s folder and was not looked for`,
    fix: say`Link to a file in the article’s own folder, or to an address on the web.`,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
