const svgNamespace = 'http://www.w3.org/2000/svg';

/** Makes an element with attributes and children; strings become text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The element whose classes and mode say what the window shows. */
export const root = (): HTMLElement => document.documentElement;

/** Listens to all of the page. */
export function listen<Name extends keyof DocumentEventMap>(
  name: Name,
  hear: (event: DocumentEventMap[Name]) => void,
  options?: AddEventListenerOptions,
): void {
  document.addEventListener(name, hear, options);
}

/** Adds to the end of the page. */
export const addToPage = (...nodes: Node[]): void => document.body.append(...nodes);

/** A 24 × 24 line icon. */
export function makeIcon(path: string): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(svgNamespace, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** Names a button that shows no text of its own. */
export function setLabel(button: HTMLButtonElement, label: string): void {
  button.setAttribute('aria-label', label);
  button.title = label;
}

/**
 * A button that gives the focus back when it was clicked with a pointer: otherwise the space bar would press
 * it again instead of showing the next slide.
 */
export function makeButton(label: string, content: Node | string, press: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button' }, content);
  setLabel(button, label);
  button.addEventListener('click', (event) => {
    if (event.detail > 0) button.blur();
    press();
  });
  return button;
}

/** Paths of the icons in use. */
export const icons = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  overview: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  fullscreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  presenter: 'M3 4h18v12H3zM12 16v4M8 20h8',
  help: 'M9 9a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 2.3M12 18v.01',
  contents: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  read: 'M5 4h14v8H5zM5 16h14M5 20h9',
  play: 'M7 5l12 7-12 7z',
  close: 'M6 6l12 12M18 6L6 18',
} as const;
