import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Anchor } from '../../model/deck.ts';
import { append } from '../../model/long-lists.ts';
import { readAlerts } from './callouts.ts';
import { readDefinitions } from './definition-lists.ts';
import { readFences } from './fences.ts';
import { markHighlights } from './highlights.ts';
import { readNearHeadings } from './near-headings.ts';
import { readNearLists } from './near-lists.ts';
import { resolveMarks } from './resolve-marks.ts';
import { splitComponents } from './split-components.ts';
import { takeAttributes } from './take-attributes.ts';
import { MarkTeller } from './tell-marks.ts';
import { showWikiLinks } from './wiki-links.ts';

/**
 * Reads what GitHub, site generators and note-taking programs add to Markdown, as what it shows there: the tree has
 * none of their marks from here on. What has no meaning on slides is told.
 * @param tree as it was parsed; is changed
 * @returns the names that marks give to places
 */
export function readDialects(tree: Root, file: VFile): Anchor[] {
  const source = String(file.value ?? '');
  const names: Anchor[] = [];
  const teller = new MarkTeller(file);
  splitComponents(tree);
  resolveMarks(tree, {
    source,
    names,
    tell: (mark, node) => teller.line(mark, node),
  });
  readAlerts(tree);
  readFences(tree, source);
  readDefinitions(tree, source);
  append(names, takeAttributes(tree));
  showWikiLinks(tree);
  markHighlights(tree);
  teller.inline(tree);
  readNearHeadings(tree, file);
  readNearLists(tree, source);
  return names;
}
