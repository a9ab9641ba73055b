import { contrastOf, luminance } from '../model/contrast.ts';
import type { Color, Palette } from './diagram-palette.ts';

/** The text of a drawing, in CSS pixels of a slide. */
const size = 24;
/** Of what stands beside, as the marks of an axis. */
const small = 20;

const hex = (color: Color): string =>
  `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
const mix = (one: Color, other: Color, share: number): Color =>
  one.map((part, index) => part + ((other[index] ?? 0) - part) * share) as Color;

/** A field's colour: text on it is always ink, so it is as near to the paper as that takes. */
function fieldOf(color: Color, share: number, { paper, ink }: Palette): Color {
  let field = mix(paper, color, share);
  for (let less = share; less > 0.02 && contrastOf(field, ink) < 7; less /= 1.3)
    field = mix(paper, color, less);
  return field;
}

const numbered = (name: string, values: string[], first = 0): Record<string, string> =>
  Object.fromEntries(values.map((value, index) => [`${name}${index + first}`, value]));

/** The colours of all kinds of diagrams, by Mermaid's own names for them. */
function variablesOf(palette: Palette): object {
  const { paper, ink, accent, lines, fontFamily } = palette;
  const tint = hex(fieldOf(accent, 0.12, palette));
  const fields = lines.map((color) => hex(fieldOf(color, 0.3, palette)));
  const [text, edge, ground, stroke] = [hex(ink), hex(mix(ink, paper, 0.35)), hex(paper), hex(accent)];
  const inks = fields.map(() => text);
  return {
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
    rowOdd: ground,
    rowEven: tint,
    quadrantPointFill: stroke,
    commitLabelFontSize: `${small}px`,
    tagLabelFontSize: `${small}px`,
    darkMode: luminance(paper) < luminance(ink),
    pieTitleTextColor: text,
    pieSectionTextColor: text,
    pieLegendTextColor: text,
    pieTitleTextSize: `${size}px`,
    pieSectionTextSize: '22px',
    pieLegendTextSize: '18px',
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
    radar: {
      axisColor: edge,
      axisLabelFontSize: small,
      graticuleColor: edge,
      graticuleOpacity: 0.1,
      legendFontSize: small,
    },
    packet: {
      startByteColor: text,
      endByteColor: text,
      labelColor: text,
      titleColor: text,
      blockStrokeColor: stroke,
      blockFillColor: tint,
      byteFontSize: '18px',
      labelFontSize: `${small}px`,
      titleFontSize: `${size}px`,
    },
    fontFamily,
    fontSize: `${size}px`,
  };
}

/** What is written on a line stands on the paper, which Mermaid lets the line show through. */
const labelsOn = (ground: string): string => `.edgeLabel rect{fill:${ground}!important;opacity:1!important}`;

/** How Mermaid is to draw in the colours and faces of a slide. What a source says of itself is of no weight. */
export function toLook(palette: Palette): object {
  const { fontFamily, paper } = palette;
  const config = {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    deterministicIds: true,
    htmlLabels: false,
    theme: 'base',
    themeVariables: variablesOf(palette),
    themeCSS: labelsOn(hex(paper)),
    fontFamily,
    fontSize: size,
    look: 'classic',
    layout: 'dagre',
    maxEdges: 300,
    maxTextSize: 50_000,
    flowchart: {
      htmlLabels: false,
      rankSpacing: 36,
      nodeSpacing: 36,
      subGraphTitleMargin: { top: 4, bottom: 20 },
    },
    class: { htmlLabels: false },
    state: { htmlLabels: false },
    journey: {
      textPlacement: 'tspan',
      taskFontSize: size,
      taskFontFamily: fontFamily,
      titleFontFamily: fontFamily,
      titleFontSize: `${size}px`,
      titleColor: '',
      width: 170,
    },
    sequence: {
      actorFontSize: size,
      messageFontSize: size,
      noteFontSize: size,
      width: 220,
      height: 64,
      labelBoxWidth: 76,
      labelBoxHeight: 32,
      boxTextMargin: 10,
    },
    quadrantChart: {
      chartWidth: 860,
      chartHeight: 480,
      titleFontSize: size,
      quadrantLabelFontSize: 22,
      pointLabelFontSize: small,
      pointRadius: 7,
      xAxisLabelFontSize: small,
      yAxisLabelFontSize: small,
    },
    xyChart: {
      width: 900,
      height: 470,
      titleFontSize: size,
      xAxis: { labelFontSize: small, titleFontSize: small },
      yAxis: { labelFontSize: small, titleFontSize: small },
    },
    sankey: { width: 900, height: 460 },
    radar: { width: 480, height: 480, marginTop: 80 },
    packet: { rowHeight: 52, bitWidth: 34 },
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
  return { ...config, secure: ['secure', 'darkMode', ...Object.keys(config)] };
}
