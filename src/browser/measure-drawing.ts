import type { Drawing, DrawingFault } from '../model/drawing.ts';

/** The drawing in a page, no smaller than its content. Runs in the page, so it may use nothing from outside itself. */
export function measureInPage(): Drawing | DrawingFault {
  const nothing: DrawingFault = { type: 'fault', reason: 'it shows nothing' };
  const root = document.querySelector<SVGSVGElement>('.drawing svg');
  if (!root) return nothing;
  const texts = [...root.querySelectorAll('text')].map((each) =>
    (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  const shown = texts.filter((each) => each !== '');
  // Text may stand out of what was reckoned for it.
  const [left = 0, top = 0, right = 0, bottom = 0] = (root.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const box = root.getBBox();
  const [x, y] = [Math.floor(Math.min(left, box.x)), Math.floor(Math.min(top, box.y))];
  const width = Math.ceil(Math.max(left + right, box.x + box.width)) - x;
  const height = Math.ceil(Math.max(top + bottom, box.y + box.height)) - y;
  if (!(width > 0) || !(height > 0)) return nothing;
  root.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.setAttribute('role', 'img');
  root.setAttribute('aria-label', shown.join(', '));
  return { type: 'drawing', svg: root.outerHTML, width, height, text: shown.join('\n') };
}
