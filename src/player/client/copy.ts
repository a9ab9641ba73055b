import { withoutBreakMarks } from '../../model/break-mark.ts';
import { listen, make } from './dom.ts';

/** What is copied is what the article says, without the marks where its lines may break. */
export function copyPlain(): void {
  listen('copy', (event) => {
    const selection = getSelection();
    const text = selection?.toString() ?? '';
    const plain = withoutBreakMarks(text);
    if (plain === text || !selection || !event.clipboardData) return;
    const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
    const holder = make('div');
    holder.append(...ranges.map((range) => range.cloneContents()));
    event.clipboardData.setData('text/plain', plain);
    event.clipboardData.setData('text/html', withoutBreakMarks(holder.innerHTML));
    event.preventDefault();
  });
}
