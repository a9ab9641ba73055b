import type { PhrasingContent, Root } from 'mdast';
import { logoOf, nameSeam, namesKind } from '../language/document-words.ts';
import type { Title } from '../model/roadmap.ts';
import { imagesIn, withoutPictures } from './badges.ts';
import { textOf } from './phrasing.ts';
import { paragraphsIn } from './walk.ts';

/** A title that names a kind of text alone, behind the name of whose it is where a logo at the head of the article says so. */
export function withProject(title: Title, tree: Root, lang: string): Title {
  const name = namesKind(textOf(title.main)) ? projectIn(tree) : undefined;
  if (name === undefined) return title;
  const seam = nameSeam(lang);
  const behind = (nodes: PhrasingContent[]): PhrasingContent[] => [
    { type: 'text', value: `${name}${seam}` },
    ...nodes,
  ];
  const { main, sub, named, whole } = title;
  const isOne = seam === ' ' || sub !== undefined;
  const parts = isOne
    ? { main: behind(main) }
    : { main: [{ type: 'text' as const, value: name }], sub: main };
  return { ...title, ...parts, named: behind(named), whole: behind(whole) };
}

/** What the logo above the second heading is of, as the article writes it. */
function projectIn({ children }: Root): string | undefined {
  const [, second = children.length] = children.flatMap(({ type }, at) => (type === 'heading' ? [at] : []));
  const alts = children.slice(0, second).flatMap((block) => imagesIn(block).map(({ alt }) => alt ?? ''));
  const name = alts.map(logoOf).find((one) => one !== undefined);
  if (name === undefined || /\p{Lu}/u.test(name)) return name;
  const texts = children.flatMap(paragraphsIn).map((block) => textOf(withoutPictures(block.children)));
  const said = texts.join('\n').match(words) ?? [];
  const same = said.filter((word) => word.toLowerCase() === name.toLowerCase());
  return same.find((word) => word !== name) ?? same[0];
}

const words = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?/gu;
