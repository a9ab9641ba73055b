import type { Paragraph } from 'mdast';
import { positionOf, spanOf } from '../article/outline.ts';
import { sentences, textOf, trimPhrasing } from '../article/phrasing.ts';
import { isTimetable } from '../article/timetables.ts';
import { hasWidePunctuation } from '../language/script.ts';
import { weightOf } from '../language/weight.ts';
import type { Heading, Layout, Slide } from '../model/deck.ts';
import type {
  Block,
  Exhibit,
  Group,
  Links,
  Picture,
  Piece,
  Points,
  Question,
  Takeaways,
} from '../model/roadmap.ts';
import { qrImage, readableAddress, shortAddress, shownAddress } from './address.ts';
import { setOffAttribution } from './attribution.ts';
import { asideSlide, badgesSlide } from './badges.ts';
import { besideBlock } from './beside.ts';
import { tight } from './blocks.ts';
import { withCounted } from './counted.ts';
import { markAlike } from './figures.ts';
import { type Foreword, partedAtThesis } from './foreword.ts';
import { emphasis, item, list, paragraph, paragraphOf, strong, text } from './nodes.ts';
import { ownMarks } from './own-marks.ts';
import { joinSentences } from './passages.ts';
import { pointClasses } from './point-classes.ts';
import { type ProseSlide, planProse } from './prose.ts';
import { groupsSlide, mayBeRow, type ShortGroup } from './short-groups.ts';
import { makeSlide, notesOf, type Planner, toSource } from './slide.ts';
import { shownSentences } from './told-sentences.ts';

/** Where a piece stands: the heading that its slides carry, and the titles that their ids are made from. */
export interface Place {
  heading: Heading;
  path: string[];
  /** As what the section there leads to the others, if it does. */
  foreword?: Foreword | undefined;
}

/** Room for text, in Chinese characters: on a card, under a picture as its caption. */
const [cardRoom, captionRoom] = [120, 40];

type Made = Pick<Slide, 'content'> & Partial<Slide>;

/** The slides that one piece of a section takes, before they are fitted. */
export function pieceSlides(piece: Piece, place: Place, planner: Planner): Slide[] {
  const make = (layout: Layout, made: Made): Slide =>
    makeSlide(layout, {
      id: planner.ids.next(...place.path, layout),
      heading: place.heading,
      sources: [toSource(piece.position)],
      ...made,
    });
  const prose = (paragraphs: Paragraph[]): Slide[] => {
    const { foreword } = place;
    const isLetter = foreword === 'speech';
    const told = isLetter ? 'text' : foreword || planner.isTalk ? 'points' : undefined;
    return (foreword ? partedAtThesis(paragraphs) : [paragraphs])
      .flatMap((some) => planTold(some, planner, foreword !== undefined))
      .map(({ layout, classes, shown, complete, positions }) =>
        make(layout, {
          classes,
          content: shown,
          notes: notesOf(complete, shown),
          sources: positions.map(toSource),
          ...(told ? { told } : {}),
        }),
      );
  };
  switch (piece.type) {
    case 'prose':
      return prose(piece.paragraphs);
    case 'points': {
      const points = markAlike(tight(piece.list));
      return withText(piece, planner.lang, prose, (content) =>
        make('list', {
          content: content(points),
          classes: pointClasses(piece.list),
        }),
      );
    }
    case 'exhibit':
      return withText(piece, planner.lang, prose, (content) =>
        make(exhibitLayout(piece), { content: content(shownExhibit(piece)), classes: calloutClasses(piece) }),
      );
    case 'takeaways':
      return [
        areRows(piece, planner.lang)
          ? groupsSlide(rowsOf(piece), place.heading, place.path, planner)
          : make('takeaways', takeaways(piece, planner)),
      ];
    case 'links':
      return [make('links', links(piece, place))];
    case 'question':
      return [make('question', question(piece, planner))];
    case 'picture':
      return [make(isCaption(piece) ? 'picture' : 'picture-text', picture(piece))];
    case 'badges':
      return [badgesSlide(piece, place.heading)];
    case 'aside':
      return [asideSlide(piece, place.heading)];
    case 'breakthrough':
    case 'forecast': {
      const heading: Heading = { depth: place.heading.depth === 1 ? 2 : 3, children: piece.title.whole };
      if (isText(piece.blocks)) return titledText(piece, piece.blocks, { ...place, heading }, planner);
      const content = withCounted(piece.blocks, planner.lang).map((block) =>
        block.type === 'list' ? markAlike(tight(block)) : block,
      );
      const id = planner.ids.next(...place.path, textOf(piece.title.whole));
      return [make('list', { heading, content, id, classes: ownMarks(content) })];
    }
  }
}

/** The slides of paragraphs; what is only said before the claim of the first stands in its notes. */
function planTold(paragraphs: Paragraph[], planner: Planner, isForeword = false): ProseSlide[] {
  const [remark, ...others] = paragraphs;
  if (!remark || !planner.remarks.has(remark)) return planProse(paragraphs, planner.lang, { isForeword });
  const [first, ...more] = planProse(others, planner.lang, { isLed: true });
  if (!first) return [];
  const [complete, positions] = [
    [remark.children, ...first.complete],
    [positionOf(remark), ...first.positions],
  ];
  return [{ ...first, complete, positions }, ...more];
}

const isText = (blocks: Block[]): blocks is Paragraph[] =>
  blocks.length > 0 && blocks.every(({ type }) => type === 'paragraph');

/** A group of running text alone. */
function titledText(
  { title, position }: Group,
  paragraphs: Paragraph[],
  { heading, path }: Place,
  planner: Planner,
): Slide[] {
  const below = { heading, path: [...path, textOf(title.whole)] };
  const [first, ...others] = pieceSlides({ type: 'prose', paragraphs, position }, below, planner);
  return first ? [{ ...first, sources: [toSource(position)] }, ...others] : [];
}

/** The slide of a block with the text beside it, and those of more text before and behind. */
function withText(
  piece: Points | Exhibit,
  lang: string,
  prose: (paragraphs: Paragraph[]) => Slide[],
  make: (content: (block: Block) => Block[]) => Slide,
): Slide[] {
  const { before, above, below, behind } = besideBlock(piece, lang);
  return [...prose(before), make((block) => [...above, block, ...below]), ...prose(behind)];
}

function exhibitLayout({ block }: Exhibit): Layout {
  if (block.type === 'table') return isTimetable(block) ? 'roadmap' : 'table';
  return block.type === 'code' ? 'code' : 'quotation';
}

/** A callout is set as what it is: its kind is told by more than its words. */
function calloutClasses({ block }: Exhibit): string[] {
  const kind = block.type === 'blockquote' ? block.data?.callout?.kind : undefined;
  return kind ? ['callout', kind] : [];
}

function shownExhibit({ block }: Exhibit): Exhibit['block'] {
  return block.type === 'blockquote' && !block.data?.callout ? setOffAttribution(block) : block;
}

/**
 * A third of a slide's width holds lines of a dozen characters: more text than this is set in rows. Lines that break between
 * phrases, as those of Chinese and Japanese do, are ragged there sooner.
 */
const [rows, columnRoom, phrasedRoom] = [3, 92, 54];

/** Whether cards are rather set one below the other, each beside its lead. */
function areRows({ cards }: Takeaways, lang: string): boolean {
  const room = hasWidePunctuation(lang) ? phrasedRoom : columnRoom;
  return (
    cards.length === rows &&
    cards.some(({ text }) => weightOf(textOf(text)) > room) &&
    cards.every(({ lead, text }) => mayBeRow(lead, text))
  );
}

const rowsOf = ({ cards }: Takeaways): ShortGroup[] =>
  cards.map(({ lead, text, position }) => {
    const said = { ...paragraphOf(text), position: spanOf(text) };
    return { title: lead, list: list([item(said)]), text: said, position };
  });

function takeaways(piece: Takeaways, planner: Planner): Made {
  const cards = piece.cards.map((card) => {
    const shown = shownSentences(sentences(card.text, planner.lang), cardRoom, planner.lang);
    return item(paragraph(strong(...card.lead), text(' '), ...shown));
  });
  const said = piece.cards.map((card) => [...card.lead, text(separator(planner.lang)), ...card.text]);
  return { content: [list(cards)], notes: notesOf(said, cards) };
}

const separator = (lang: string): string => (hasWidePunctuation(lang) ? '，' : ', ');

function links({ items, title }: Links, { heading }: Place): Made {
  const entries = items.map(({ link, url, about }) => {
    const gap = about.length > 0 ? [text(' '), ...about] : [];
    const address = emphasis(text(shownAddress(url)));
    const code = qrImage(url);
    return item(
      paragraph(
        { type: 'link', url, children: link },
        ...gap,
        { type: 'break' },
        address,
        ...(code ? [text(' '), code] : []),
      ),
    );
  });
  return {
    ...(title ? { heading: { ...heading, children: title } } : {}),
    content: [list(entries)],
    notes: items
      .map(({ url }) => readableAddress(url))
      .filter((address) => address !== shortAddress(address)),
  };
}

function question(piece: Question, planner: Planner): Made {
  const [first, ...rest] = sentences(piece.paragraph.children, planner.lang);
  const content = rest.length > 0 ? [paragraphOf(joinSentences(rest))] : [];
  return {
    heading: { depth: 1, children: joinSentences([first ?? []]) },
    content,
    id: planner.ids.next('question'),
  };
}

const isCaption = ({ text, isLed }: Picture): boolean => !isLed && weightOf(textOf(text)) <= captionRoom;

function picture({ image, text: beside }: Picture): Made {
  const words = trimPhrasing(beside);
  return { content: words.length > 0 ? [paragraph(image), paragraphOf(words)] : [paragraph(image)] };
}
