import { textOf } from '../../../src/article/phrasing.ts';
import type { Part, Piece, Roadmap, Title, Topic } from '../../../src/model/roadmap.ts';
import { roadmapOf } from './inline.ts';

interface Placed {
  position: { start: { line: number }; end: { line: number } };
}

/** The lines that something stands in, at the end of what is said of it. */
const placed = (what: string, { position }: Placed): string =>
  `${what} @${position.start.line}–${position.end.line}`;

const nameOf = (title: Title | undefined): string => {
  if (!title) return '(untitled)';
  return `${title.number === undefined ? '' : `${title.number} `}“${textOf(title.named)}”`;
};

const textsOf = (nodes: { children?: unknown[] }[]): string =>
  nodes.map((node) => textOf(node as never)).join(' | ');

/** A piece in one line: its kind, its own words, the lines it stands in. */
export function shapeOfPiece(piece: Piece): string {
  const intro = 'intro' in piece && piece.intro ? `(${textOf(piece.intro)}) ` : '';
  const caption = 'caption' in piece && piece.caption ? `[${textOf(piece.caption)}] ` : '';
  switch (piece.type) {
    case 'breakthrough':
    case 'forecast': {
      const period = piece.type === 'forecast' ? `${piece.period.label} ` : '';
      const blocks = piece.blocks.map(({ type }) => type).join(', ');
      return placed(`${piece.type} ${period}${nameOf(piece.title)}: ${blocks}`, piece);
    }
    case 'prose':
      return placed(`prose ${textsOf(piece.paragraphs)}`, piece);
    case 'takeaways':
      return placed(
        `takeaways ${piece.cards.map((card) => placed(`${textOf(card.lead)}: ${textOf(card.text)}`, card)).join(' | ')}`,
        piece,
      );
    case 'links':
      return placed(
        `links ${textOf(piece.title ?? [])}: ${piece.items.map((item) => placed(`${textOf(item.link)} <${item.url}> ${textOf(item.about)}`, item)).join(' | ')}`,
        piece,
      );
    case 'question':
      return placed(`question ${textOf(piece.paragraph)}`, piece);
    case 'points':
      return placed(`points ${intro}${textsOf(piece.list.children)}`, piece);
    case 'exhibit':
      return placed(`exhibit ${intro}${caption}${piece.block.type}`, piece);
    case 'badges':
      return placed(`badges ${textOf(piece.paragraph)}`, piece);
    case 'aside':
      return placed(`aside ${textOf(piece.paragraph)}`, piece);
    case 'picture':
      return placed(`picture ${textOf(piece.image)}: ${textOf(piece.text)}`, piece);
  }
}

const indented = (lines: string[]): string[] => lines.map((line) => `  ${line}`);

const shapeOfTopic = (topic: Topic): string[] => [
  placed(`${topic.role} ${nameOf(topic.title)}`, topic),
  ...indented(topic.pieces.map(shapeOfPiece)),
];

function shapeOfPart(part: Part): string[] {
  if (part.type === 'direction')
    return [
      placed(`direction ${part.index} ${nameOf(part.title)}`, part),
      ...indented([...part.lead.map(shapeOfPiece), ...part.topics.flatMap(shapeOfTopic)]),
    ];
  return [
    placed(`${part.role ?? 'section'} ${part.depth} ${nameOf(part.title)}`, part),
    ...indented([...part.pieces.map(shapeOfPiece), ...part.parts.flatMap(shapeOfPart)]),
  ];
}

/** All parts of a roadmap, each in a line with what it holds below it, and the lines of the article it stands in. */
export const shapeOf = (roadmap: Roadmap): string[] => roadmap.parts.flatMap(shapeOfPart);

/** The shape of an article's parts, below a title of its own. */
export const shape = (...lines: string[]): string[] => shapeOf(roadmapOf('# T', ...lines));
