import type { Paragraph, RootContent } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { sharedKeys } from '../model/shared-keys.ts';
import { nameOf, nameRoom } from './fields-alike.ts';
import { boldLine, datedParagraph, opensGroup, toGroup } from './groups.ts';
import { type OutlineSection, positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/**
 * Sections beside each other, each with a single paragraph that a period opens (**By the end of 2028:** no flood) beside
 * other parts whose names they have in common (**Steps**), say with it by when they are reached: it stays a line of its
 * section, as **Target:** would, and makes no timeline. Parts with names of their own may be what was reached before.
 * @param section is changed, and all within it
 */
export function keepTargets(section: OutlineSection): void {
  const dated = section.sections.filter(({ blocks }) => blocks.some(isDated));
  const targets = dated.flatMap(targetOf);
  const names = dated.map(({ blocks }) => blocks.flatMap(partName));
  const common = sharedKeys(names);
  if (targets.length === dated.length && names.every((own) => own.some((name) => common.has(name))))
    for (const target of targets) target.data = { ...target.data, field: true };
  section.sections.forEach(keepTargets);
}

/** The paragraph with the only period of a section. */
function targetOf({ blocks, sections }: OutlineSection): Paragraph[] {
  const [target, ...others] = blocks.filter(isDated);
  const isTarget = target?.type === 'paragraph' && datedParagraph(target, undefined) !== undefined;
  return isTarget && others.length === 0 && sections.length === 0 ? [target] : [];
}

/** Whether a block opens what is told of a period. */
function isDated(block: RootContent): boolean {
  if (!opensGroup(block)) return false;
  const [title, place] = [boldLine(block), positionOf(block)];
  return title === undefined || toGroup(title, place, [], place).type === 'forecast';
}

/** What names a part: a bold line, the bold beginning of a paragraph, a few words with a colon. */
function partName(block: RootContent): string[] {
  if (block.type !== 'paragraph' || isDated(block)) return [];
  const line = boldLine(block);
  const name = line ? textOf(line).toLowerCase() : (nameOf(block) ?? plainName(block));
  return name === undefined ? [] : [name];
}

/** What a few words with a colon name. */
export function plainName(paragraph: Paragraph): string | undefined {
  const text = textOf(paragraph).trimEnd();
  return /[:：]$/u.test(text) && weightOf(text) <= nameRoom ? text.toLowerCase() : undefined;
}
