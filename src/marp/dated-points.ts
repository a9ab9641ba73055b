import type MarkdownIt from 'markdown-it';

/**
 * A markdown-it plugin that keeps what stands behind the date of a point of a timeline in one box: such a point is the row of a
 * table, in which browsers drop a space between two boxes.
 */
export function datedPoints(md: MarkdownIt): void {
  md.renderer.rules.dated_open = () => '<span>';
  md.renderer.rules.dated_close = () => '</span>';
  md.core.ruler.push('dated_points', (state) => {
    let isTimeline = false;
    for (const [index, block] of state.tokens.entries()) {
      if (block.type === 'marpit_slide_open')
        isTimeline = /(?:^|\s)timeline(?:\s|$)/.test(block.attrGet('class') ?? '');
      const isPoint = state.tokens[index - 2]?.type === 'list_item_open';
      const children = block.children ?? [];
      if (!isTimeline || !isPoint || children[0]?.type !== 'strong_open') continue;
      const end = children.findIndex(
        ({ type, level }) => type === 'strong_close' && level === children[0]?.level,
      );
      const behind = children.slice(end + 1);
      if (behind.length < 2) continue;
      const [open, close] = ['dated_open', 'dated_close'].map((type) => new state.Token(type, '', 0));
      if (open && close) block.children = [...children.slice(0, end + 1), open, ...behind, close];
    }
  });
}
