import { nearest } from '../model/nearest.ts';
import type { Metadata } from '../model/roadmap.ts';
import { factsIn } from './front-facts.ts';

/**
 * Keys with words for readers, as writing tools know them. Others are for machines, as site generators have dozens, or
 * cannot be told from those.
 */
const forReaders = new Set(
  (
    'abstract summary excerpt affiliations ' +
    'event conference venue location thanks acknowledgements acknowledgments'
  ).split(' '),
);
/** These say the same as a description where there is one. */
const descriptions = new Set(['abstract', 'summary', 'excerpt']);

const read = ['subtitle', 'description', 'author', 'authors', 'keywords'];

/** A key whose text is meant to be read and that no deck shows. */
export interface UnreadKey {
  key: string;
  /** The key that is read in its place: of what seems mistyped, or of what says the like. */
  meant: string | undefined;
}

/** The keys of a front matter with words for readers that are not read. */
export function unreadKeys(metadata: Metadata): UnreadKey[] {
  const { other, description } = metadata;
  const { people } = factsIn(metadata);
  return Object.keys(other).flatMap((key): UnreadKey[] => {
    if (key in people) return [];
    const name = key.toLowerCase();
    if (descriptions.has(name)) return description ? [] : [{ key, meant: 'description' }];
    const meant = key.length > 4 ? nearest(key, read) : undefined;
    const isRead = meant !== undefined || forReaders.has(name) || /\P{ASCII}/u.test(key);
    return isRead ? [{ key, meant }] : [];
  });
}
