import { nearest } from '../../model/nearest.ts';
import type { Hit, Rule } from '../rule.ts';
import { type CheckSubject, type LinkUse, namesFile } from '../subject.ts';

/** A link that leads nowhere is found out in front of the audience. */
export const link: Rule = {
  id: 'link',
  level: 'warn',
  title: 'Every link to a heading or to a file leads somewhere',
  fix: 'Mend the address, or take the link out.',
  find: (subject) => {
    const anchors = anchorsIn(subject);
    return subject.links.flatMap((use): Hit[] => {
      const found = use.url.startsWith('#') ? anchorHit(use, anchors) : fileHit(use, subject);
      const { line, column } = use.position.start;
      return found ? [{ ...found, line, column }] : [];
    });
  },
};

/** Names that an address within the article can lead to, in lower case. */
const anchorsIn = ({ deck }: CheckSubject): Set<string> =>
  new Set(
    [...(deck.anchors ?? []), ...deck.slides.map(({ id }) => ({ name: id }))].map(({ name }) =>
      name.toLowerCase(),
    ),
  );

function anchorHit({ url }: LinkUse, anchors: Set<string>): Hit | undefined {
  const name = decoded(url.slice(1)).toLowerCase();
  if (name === '' || name === 'top' || /^(?:user-content-)?fn/.test(name) || anchors.has(name))
    return undefined;
  const meant = nearest(name, anchors);
  return {
    reason: `no heading has the anchor #${name}`,
    fix: meant
      ? `Did you mean #${meant}?`
      : 'Write the heading’s text in lower case, with hyphens for spaces and without punctuation.',
  };
}

function fileHit({ url }: LinkUse, { targets }: CheckSubject): Hit | undefined {
  if (!namesFile(url)) return undefined;
  const state = targets.get(url);
  if (state === 'missing') return { reason: `there is no file ${decoded(url)}` };
  if (state !== 'outside') return undefined;
  return {
    reason: `${decoded(url)} is outside the article’s folder and was not looked for`,
    fix: 'Link to a file in the article’s own folder, or to an address on the web.',
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
