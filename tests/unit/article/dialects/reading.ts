import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { nameCallouts } from '../../../../src/article/dialects/callouts.ts';
import { readDialects } from '../../../../src/article/dialects/read-dialects.ts';
import { parseMarkdown } from '../../../../src/article/parse.ts';
import { calloutName } from '../../../../src/language/labels.ts';
import { blocksToMarkdown } from '../../../../src/marp/markdown.ts';
import type { Anchor } from '../../../../src/model/deck.ts';
import type { Block } from '../../../../src/model/roadmap.ts';

interface Reading {
  tree: Root;
  /** Without rulers. */
  markdown: string;
  names: Anchor[];
  told: string[];
}

/** What lines of an article become. */
export function reading(...lines: string[]): Reading {
  const text = lines.join('\n');
  const file = new VFile(text);
  const tree = parseMarkdown(text);
  const names = readDialects(tree, file);
  nameCallouts(tree, (kind) => calloutName(kind, 'en'));
  const told = file.messages.map(({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`);
  return { tree, markdown: blocksToMarkdown(tree.children as Block[]), names, told };
}

/** The same as one text. */
export const shown = (...lines: string[]): string => reading(...lines).markdown.replace(/\n+/g, '|');
