/**
 * Takes labels from the axes of the drawing in a page where they lie over each other, one in two, in three and so on.
 * Runs in the page, so it may use nothing from outside itself.
 */
export function thinTicksInPage(): void {
  /** Between two labels, in CSS pixels. */
  const gap = 12;
  const areApart = (boxes: DOMRect[]): boolean =>
    boxes.every((box, index) => {
      const before = boxes[index - 1];
      return !before || box.left - before.right >= gap || Math.abs(box.top - before.top) >= box.height;
    });
  const axes = new Set([...document.querySelectorAll('.drawing .tick')].map((tick) => tick.parentElement));
  for (const axis of axes) {
    const labels = [...(axis?.querySelectorAll<SVGElement>(':scope > .tick > text') ?? [])];
    const boxes = labels.map((label) => label.getBoundingClientRect());
    let step = 1;
    while (step < labels.length && !areApart(boxes.filter((_, index) => index % step === 0))) step += 1;
    labels.forEach((label, index) => void (index % step > 0 && label.remove()));
  }
}
