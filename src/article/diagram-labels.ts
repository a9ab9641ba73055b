import { openingOf } from './diagram-opening.ts';

/** What its author wrote in a diagram's source to be read, a list a line. */

const quoted = /"([^"]*)"/g;
const enclosed = /[[({>]+([^[\](){}|"]*)[\])}]+/g;
const onEdge = /\|([^|"]*)\|/g;
const inEdge = /(?:--|==|-\.)\s+([^\s|>"-][^|>"]*?)\s+(?:--|==|\.-)/g;
const behindColon = /:\s*([^":][^"]*)$/g;
const beforeColon = /^\s*([^":]+?)\s*:/g;
const named = /\bas\s+([^"]+)$/g;
const wholeLine = /^\s*([^\s%:][^:]*)$/g;
const between = /(?:^|:)\s*([^:]+?)\s*(?=:|$)/g;
const titled = /^\s*(?:title|section|subgraph)\s+([^"[]+)$/g;

/** Where labels stand, by the word that a source opens with. In other kinds only those in quotes are sure. */
const places: [kind: RegExp, labels: RegExp[]][] = [
  [/^(?:flowchart|graph)\b/, [enclosed, onEdge, inEdge, titled]],
  [/^sequenceDiagram\b/, [behindColon, named, titled]],
  [/^gantt\b/, [beforeColon, titled]],
  [/^timeline\b/, [between]],
  [/^pie\b/, [titled]],
  [/^stateDiagram/, [behindColon]],
  [/^erDiagram\b/, [behindColon]],
  [/^journey\b/, [beforeColon, titled]],
  [/^mindmap\b/, [enclosed, wholeLine]],
  [/^quadrantChart\b/, [beforeColon, titled]],
];

/** Lines that say how a diagram looks, or that speak to other programs. */
const unread =
  /^\s*(?:%%|click\b|style\b|classDef\b|class\b|linkStyle\b|direction\b|accTitle\b|accDescr\b|dateFormat\b|axisFormat\b|tickInterval\b|todayMarker\b|excludes\b|includes\b|weekday\b|autonumber\b|activate\b|deactivate\b)/;
const lead = /^\s*(?:title|section)\s+/;

/** The labels of each line of a source. Front matter and directives have none. */
export function labelsOfDiagram(source: string): string[][] {
  const lines = source.split('\n');
  const opening = openingOf(lines);
  const kind = lines[opening]?.trim() ?? '';
  const [, patterns = []] = places.find(([opens]) => opens.test(kind)) ?? [];
  const isMap = /^mindmap\b/.test(kind);
  return lines.map((line, index) => {
    if (index < opening || unread.test(line)) return [];
    let own = index === opening ? (/^pie\b/.test(kind) ? [/\btitle\s+(.+)$/g] : []) : patterns;
    if (isMap && /[[({]/.test(line)) own = [enclosed];
    const text = own.includes(between) || own.includes(beforeColon) ? line.replace(lead, '') : line;
    const bare = (within: string): string => within.replace(quoted, ' ');
    const match = (within: string) => (pattern: RegExp) =>
      [...within.matchAll(pattern)].map(([, label = '']) => label);
    const found = [
      ...match(text)(quoted),
      ...own.flatMap((pattern) => match(bare(pattern === titled ? line : text))(pattern)),
    ];
    return found.map(readable).filter((label) => /[\p{L}\p{N}]/u.test(label));
  });
}

/** A label without what is said in it to the program that draws. */
const readable = (label: string): string =>
  label
    .replace(/<[^>]*>|\\n/g, ' ')
    .replace(/:::\w+/g, '')
    .replace(/#\w+;/g, ' ')
    .replace(/[`*_]/g, '')
    .trim();
