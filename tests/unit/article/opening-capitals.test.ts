import { describe, expect, it } from 'vitest';
import { capitaliseOpenings } from '../../../src/article/opening-capitals.ts';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { textOf } from '../../../src/article/phrasing.ts';

const read = (lang: string, ...blocks: string[]): string[] => {
  const tree = parseMarkdown(blocks.join('\n\n'));
  capitaliseOpenings(tree, lang);
  return tree.children.flatMap((node) =>
    node.type === 'paragraph' || node.type === 'heading' ? [textOf(node.children)] : [],
  );
};

describe('what opens a slide without what stands before it', () => {
  it('opens with a capital behind a greeting that a comma ends', () => {
    expect(read('de', 'Liebe Mitglieder,', 'der Hafen wächst.')[1]).toBe('Der Hafen wächst.');
    expect(read('fr', 'Chers amis,', '**le** port grandit.')[1]).toBe('Le port grandit.');
    expect(read('tr', 'Hello all,', 'iskele eski.')[1]).toBe('İskele eski.');
    expect(read('en', 'Dear friends,', 'eBPF runs here.')[1]).toBe('eBPF runs here.');
    expect(read('en', 'High tide,', 'and no ship.')[1]).toBe('and no ship.');
  });

  it('opens with a capital behind the name of a summary at the head of an article', () => {
    expect(read('en', '# Ships', '*TL;DR: we’re moving.*')[1]).toBe('TL;DR: We’re moving.');
    expect(read('en', '# Ships', 'Note: we’re moving.')[1]).toBe('Note: we’re moving.');
    expect(read('en', '# Ships', '## Quay', 'Summary: we’re moving.')[2]).toBe('Summary: we’re moving.');
  });
});
