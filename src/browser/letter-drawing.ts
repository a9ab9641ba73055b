/** Sees to it that the text of the drawing in a page can be read. Runs in the page, so it may use nothing from outside itself. */
export function letterInPage(): void {
  /** In CSS pixels; no text of a drawing is smaller. */
  const least = 18;
  const legible = 4.5;
  const root = document.querySelector<SVGSVGElement>('.drawing svg');
  if (!root) return;

  const numbersOf = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const lightness = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = numbersOf(color).map((part) => {
      const linear = part / 255;
      return linear <= 0.04045 ? linear / 12.92 : ((linear + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [low = 0, high = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  const section = getComputedStyle(document.querySelector('section') ?? document.body);
  const inks = [section.color, 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'];
  const fields = [...root.querySelectorAll('rect, circle, ellipse, path, polygon')].flatMap((shape) => {
    const { fill } = getComputedStyle(shape);
    const isSolid = fill.startsWith('rgb') && (numbersOf(fill)[3] ?? 1) > 0.5;
    return isSolid && !shape.closest('defs') ? [{ shape, fill, rect: shape.getBoundingClientRect() }] : [];
  });
  /** The colour of what a text stands on: of what is drawn before it, the last. */
  const fieldBehind = (text: Element): string | undefined => {
    const rect = text.getBoundingClientRect();
    const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
    return fields.findLast(
      ({ shape, rect: { left, right, top, bottom } }) =>
        left < x && x < right && top < y && y < bottom && shape.compareDocumentPosition(text) & 4,
    )?.fill;
  };

  // A circle's label is placed as if it were centred.
  for (const label of root.querySelectorAll<SVGElement>('.node > circle ~ .label[transform^="translate(0,"]'))
    label.style.textAnchor = 'middle';
  // What multiplies colours is seen on white paper alone.
  for (const sheet of root.querySelectorAll('style'))
    sheet.textContent = (sheet.textContent ?? '').replace(/mix-blend-mode:[^;}]*/g, '');
  for (const text of root.querySelectorAll<SVGElement>('text, tspan')) {
    // The faces of the slide, whatever a kind of diagram has of its own.
    text.removeAttribute('font-family');
    text.style.fontFamily = section.fontFamily;
    if (Number.parseFloat(getComputedStyle(text).fontSize) < least) text.style.fontSize = `${least}px`;
  }
  for (const title of root.querySelectorAll<SVGElement>('.titleText')) title.style.fontSize = '24px';
  // Its rows are no further apart than this.
  for (const row of root.querySelectorAll<SVGElement>('text.legend')) row.style.fontSize = `${least}px`;
  for (const text of root.querySelectorAll<SVGElement>('text')) {
    const field = fieldBehind(text);
    if (!field || contrast(getComputedStyle(text).fill, field) >= legible) continue;
    const fill = inks.find((ink) => contrast(ink, field) >= legible) ?? '';
    for (const part of [text, ...text.querySelectorAll<SVGElement>('tspan')]) part.style.fill = fill;
  }
}
