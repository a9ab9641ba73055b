import type { Drawing, DrawingFault } from '../model/drawing.ts';
import type { DeckPage } from './page.ts';

/** One drawing takes no longer, in milliseconds. */
const longest = 10_000;

/**
 * Brings the program that draws into a page. Scripts are off there, so that nothing of an article ever runs; what the
 * program waits for is done at once, since no timer runs either.
 */
export async function prepareToDraw(page: DeckPage, program: string): Promise<void> {
  const frame = `
    Object.defineProperty(globalThis, 'trustedTypes', { value: undefined });
    globalThis.queueMicrotask = (work) => void Promise.resolve().then(work);
    globalThis.setTimeout = (work, _, ...args) => { Promise.resolve().then(() => work(...args)); return 0; };
    globalThis.requestAnimationFrame = () => 0;`;
  await page.step('Loading what draws diagrams', (inner) => inner.evaluate(`${frame}\n${program}\n;0`));
}

/**
 * Draws a diagram in the colours and faces of the slide that the page shows.
 * @param id begins the ids within the drawing
 * @returns undefined where it takes too long; the page draws no more then
 */
export async function drawDiagram(
  page: DeckPage,
  source: string,
  id: string,
): Promise<Drawing | DrawingFault | undefined> {
  return page.step('Drawing a diagram', async (inner) => {
    const client = await inner.createCDPSession();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), longest);
    });
    const drawing = inner.evaluate(drawInPage, source, id);
    drawing.catch(() => undefined);
    try {
      const drawn = await Promise.race([drawing, late]);
      // What was stopped at its work never answers.
      if (!drawn) await client.send('Runtime.terminateExecution');
      return drawn;
    } finally {
      clearTimeout(timer);
      await client.detach().catch(() => undefined);
    }
  });
}

/** What is said of a diagram that takes too long. */
export const tooSlow: DrawingFault = {
  type: 'fault',
  reason: `to draw it takes more than ${longest / 1000} s`,
};

/** Runs in the page, so it may use nothing from outside itself. */
async function drawInPage(source: string, id: string): Promise<Drawing | DrawingFault> {
  interface Mermaid {
    initialize: (config: object) => void;
    render: (id: string, source: string, container: Element) => Promise<{ svg: string }>;
  }
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
  const section = document.querySelector('section') ?? document.body;
  const size = 24;

  // The same numbers by chance for each drawing.
  let seed = 1;
  const next = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  Math.random = next;
  Object.defineProperty(crypto, 'getRandomValues', {
    value: (array: Uint8Array) => array.map(() => Math.floor(next() * 256)),
    configurable: true,
  });

  type Color = [red: number, green: number, blue: number];
  const probe = section.appendChild(document.createElement('i'));
  const colorOf = (css: string, fallback: Color): Color => {
    probe.style.color = '';
    probe.style.color = css;
    const { color } = getComputedStyle(probe);
    const numbers = (color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const scale = color.startsWith('color(') ? 255 : 1;
    const [red, green, blue, alpha = 1] = numbers;
    if (red === undefined || green === undefined || blue === undefined || alpha === 0) return fallback;
    return [red * scale, green * scale, blue * scale];
  };
  const hex = (color: Color): string =>
    `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
  const mix = (one: Color, other: Color, share: number): Color =>
    one.map((part, index) => part + ((other[index] ?? 0) - part) * share) as Color;
  const lightness = (color: Color): number => {
    const [red = 0, green = 0, blue = 0] = color.map((part) => {
      const linear = part / 255;
      return linear <= 0.04045 ? linear / 12.92 : ((linear + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: Color, other: Color): number => {
    const [low = 0, high = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  const style = getComputedStyle(section);
  const paper = colorOf('var(--paper)', colorOf(style.backgroundColor, [255, 255, 255]));
  const ink = colorOf('var(--ink)', colorOf(style.color, [0, 0, 0]));
  const accent = colorOf('var(--accent)', ink);
  const lines = Array.from({ length: 12 }, (_, index) => colorOf(`var(--line-${(index % 8) + 1})`, accent));
  probe.remove();

  // Text is always ink: fields are as near to the paper as it takes.
  const fieldOf = (color: Color, share: number): Color => {
    let field = mix(paper, color, share);
    for (let less = share; less > 0.02 && contrast(field, ink) < 7; less /= 1.3)
      field = mix(paper, color, less);
    return field;
  };
  const tint = hex(fieldOf(accent, 0.12));
  const fields = lines.map((color) => hex(fieldOf(color, 0.3)));
  const [text, edge, ground, stroke] = [hex(ink), hex(mix(ink, paper, 0.35)), hex(paper), hex(accent)];
  const numbered = (name: string, values: string[], first = 0): Record<string, string> =>
    Object.fromEntries(values.map((value, index) => [`${name}${index + first}`, value]));
  const inks = fields.map(() => text);
  const themeVariables = {
    background: ground,
    mainBkg: tint,
    primaryColor: tint,
    secondaryColor: fields[1],
    tertiaryColor: ground,
    primaryTextColor: text,
    secondaryTextColor: text,
    tertiaryTextColor: text,
    textColor: text,
    titleColor: text,
    nodeTextColor: text,
    primaryBorderColor: stroke,
    secondaryBorderColor: stroke,
    tertiaryBorderColor: edge,
    nodeBorder: stroke,
    clusterBkg: ground,
    clusterBorder: edge,
    lineColor: edge,
    edgeLabelBackground: ground,
    noteBkgColor: fields[2],
    noteTextColor: text,
    noteBorderColor: edge,
    actorBkg: tint,
    actorBorder: stroke,
    actorTextColor: text,
    signalColor: edge,
    signalTextColor: text,
    labelTextColor: text,
    loopTextColor: text,
    sectionBkgColor: tint,
    altSectionBkgColor: ground,
    sectionBkgColor2: tint,
    taskBkgColor: fields[0],
    taskBorderColor: stroke,
    taskTextColor: text,
    taskTextDarkColor: text,
    taskTextLightColor: text,
    taskTextOutsideColor: text,
    taskTextClickableColor: text,
    activeTaskBkgColor: fields[1],
    activeTaskBorderColor: stroke,
    doneTaskBkgColor: tint,
    doneTaskBorderColor: edge,
    critBkgColor: fields[3],
    critBorderColor: stroke,
    gridColor: edge,
    pieTitleTextColor: text,
    pieSectionTextColor: text,
    pieLegendTextColor: text,
    pieTitleTextSize: `${size}px`,
    pieSectionTextSize: '22px',
    pieLegendTextSize: '22px',
    pieStrokeColor: ground,
    pieOuterStrokeColor: edge,
    pieOpacity: '1',
    ...numbered('pie', fields, 1),
    ...numbered('cScale', fields),
    ...numbered('cScaleLabel', inks),
    ...numbered('cScalePeer', fields),
    ...numbered('fillType', fields.slice(0, 8)),
    ...numbered('git', fields.slice(0, 8)),
    ...numbered('gitBranchLabel', inks.slice(0, 8)),
    commitLabelColor: text,
    commitLabelBackground: ground,
    tagLabelColor: text,
    tagLabelBackground: tint,
    tagLabelBorder: edge,
    xyChart: {
      backgroundColor: ground,
      titleColor: text,
      xAxisLabelColor: text,
      xAxisTitleColor: text,
      xAxisLineColor: edge,
      xAxisTickColor: edge,
      yAxisLabelColor: text,
      yAxisTitleColor: text,
      yAxisLineColor: edge,
      yAxisTickColor: edge,
      plotColorPalette: lines.map(hex).join(','),
    },
    fontFamily: style.fontFamily,
    fontSize: `${size}px`,
  };
  const config = {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    deterministicIds: true,
    htmlLabels: false,
    theme: 'base',
    themeVariables,
    fontFamily: style.fontFamily,
    fontSize: size,
    look: 'classic',
    layout: 'dagre',
    maxEdges: 300,
    maxTextSize: 50_000,
    flowchart: { htmlLabels: false },
    class: { htmlLabels: false },
    state: { htmlLabels: false },
    journey: { textPlacement: 'tspan', taskFontSize: size, taskFontFamily: style.fontFamily },
    sequence: { actorFontSize: size, messageFontSize: size, noteFontSize: size, width: 220, height: 70 },
    gantt: {
      fontSize: 22,
      sectionFontSize: 22,
      barHeight: 36,
      topPadding: 70,
      leftPadding: 170,
      useWidth: 1120,
    },
    pie: { textPosition: 0.7 },
  };
  // What a source says of itself in its front matter or a directive is of no weight here.
  mermaid.initialize({ ...config, secure: ['secure', 'themeCSS', 'darkMode', ...Object.keys(config)] });

  /** Of a mistake: its line, and what is wrong in one sentence. */
  const faultOf = (error: unknown): DrawingFault => {
    const message = String((error as Error)?.message ?? error);
    const { loc } = ((error as { hash?: { loc?: { last_line?: number } } }).hash ?? {}) as {
      loc?: { last_line?: number };
    };
    const said = Number(/\bline:?\s*(\d+)/i.exec(message)?.[1]) || loc?.last_line;
    const [opening = '', ...others] = message.split('\n');
    const expected = others
      .find((line) => /^Expecting|^Lexical/.test(line))
      ?.replace(/^Expecting.*, got /, 'there is an unexpected ');
    const reason = /^(?:Parse|Lexical) error/.test(opening) ? (expected ?? 'it cannot be read') : opening;
    return { type: 'fault', reason: reason.slice(0, 200), ...(said ? { line: said } : {}) };
  };

  // Within the slide, text is as wide as it will be.
  const place = section.appendChild(document.createElement('figure'));
  try {
    const { svg } = await mermaid.render(id, source, place);
    place.innerHTML = svg;
  } catch (error) {
    place.remove();
    return faultOf(error);
  }
  const root = place.querySelector('svg');
  if (!root) return { type: 'fault', reason: 'it shows nothing' };

  // Nothing that runs, loads or leads anywhere; nor today's date, which is another one tomorrow.
  for (const element of root.querySelectorAll('script, foreignObject, image, iframe, title, desc, .today'))
    element.remove();
  for (const link of root.querySelectorAll('a')) {
    // It may be what puts its content in its place.
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    for (const name of ['class', 'transform']) group.setAttribute(name, link.getAttribute(name) ?? '');
    group.append(...link.childNodes);
    link.replaceWith(group);
  }
  for (const element of [root, ...root.querySelectorAll('*')])
    for (const { name, value } of [...element.attributes]) {
      const isOutside = /(?:^|:)href$/.test(name)
        ? !value.startsWith('#')
        : /url\(\s*["']?(?!["']?#)/i.test(value);
      if (/^on/i.test(name) || isOutside) element.removeAttribute(name);
    }
  for (const sheet of root.querySelectorAll('style'))
    sheet.textContent = (sheet.textContent ?? '')
      .replace(/@(?:import|font-face)[^;{]*(?:;|\{[^}]*\})/g, '')
      .replace(/url\(\s*["']?(?!["']?#)[^)]*\)/gi, 'none');
  const texts = [...root.querySelectorAll('text')].map((each) =>
    (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  const shown = texts.filter((each) => each !== '');
  for (const name of ['style', 'class', 'aria-roledescription', 'aria-labelledby', 'aria-describedby'])
    root.removeAttribute(name);
  for (const tick of root.querySelectorAll<SVGElement>('.grid .tick text')) tick.style.fontSize = '18px';
  for (const title of root.querySelectorAll<SVGElement>('.titleText')) title.style.fontSize = `${size}px`;
  // Text may stand out of what was reckoned for it.
  const [left = 0, top = 0, right = 0, bottom = 0] = (root.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const box = root.getBBox();
  const [x, y] = [Math.floor(Math.min(left, box.x)), Math.floor(Math.min(top, box.y))];
  const width = Math.ceil(Math.max(left + right, box.x + box.width)) - x;
  const height = Math.ceil(Math.max(top + bottom, box.y + box.height)) - y;
  place.remove();
  if (!(width > 0) || !(height > 0)) return { type: 'fault', reason: 'it shows nothing' };
  root.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.setAttribute('role', 'img');
  root.setAttribute('aria-label', shown.join(', '));
  return { type: 'drawing', svg: root.outerHTML, width, height, text: shown.join('\n') };
}
