import { type PdfDocument, type PdfObject, withStream } from './document.ts';
import { type EmbeddedFont, embeddedFonts } from './fonts.ts';
import { type Glyph, type GlyphFont, isSameOutline, readGlyphs, writeGlyphs } from './glyphs.ts';

/** Subsets that are provably of one font, joined so far. */
interface Joined {
  name: string;
  font: GlyphFont;
  /** The glyphs that any of the subsets draws, blank ones too. */
  used: Set<number>;
  members: EmbeddedFont[];
}

/**
 * Makes the subsets of one font in a printed document share one file. Skia writes a font once for every colour of its
 * text, each time as a subset of its own that keeps the font's glyph numbers. Names prove nothing: the cuts of one
 * face bear the same name and count their glyphs differently. So two subsets are joined only where every glyph that
 * both have is the same in outline, advance and bearing, and where a glyph is blank in one of them, the other one
 * has no outline for it. What is not joined stays as it was printed.
 * @param fonts those of the document
 * @returns a document of its own; the one given stays as it is
 */
export function joinFonts(document: PdfDocument, fonts = embeddedFonts(document)): PdfDocument {
  const objects = new Map(document.objects);
  for (const { font, members } of groupsOf(fonts)) {
    const [first, ...others] = members;
    const object = first && objects.get(first.file);
    if (!first || !object) continue;
    objects.set(first.file, withStream(object, writeGlyphs(font)));
    for (const { descriptor, file } of others) {
      const about = objects.get(descriptor);
      if (about) objects.set(descriptor, drawingFrom(about, first.file));
      if (file !== first.file) objects.delete(file);
    }
  }
  return { ...document, objects };
}

const drawingFrom = (descriptor: PdfObject, file: number): PdfObject => ({
  ...descriptor,
  text: descriptor.text.replace(/\/FontFile2\s+\d+\s+0\s+R/, `/FontFile2 ${file} 0 R`),
});

/** Sorts subsets into groups of which each is one font. */
function groupsOf(fonts: EmbeddedFont[]): Joined[] {
  const groups: Joined[] = [];
  for (const member of fonts) {
    const font = readGlyphs(member.bytes);
    if (!font) continue;
    const { name, used } = member;
    const group = groups.find((known) => known.name === name && isOneFont(known, { font, used }));
    if (group) join(group, font, member);
    else groups.push({ name, font, used: new Set(used), members: [member] });
  }
  return groups;
}

type Subset = Pick<Joined, 'font' | 'used'>;

function isOneFont(one: Subset, other: Subset): boolean {
  if (!isSameProgram(one.font, other.font)) return false;
  return other.font.glyphs.every((glyph, index) => {
    const known = one.font.glyphs[index];
    if (known === undefined) return true;
    const [inOne, inOther] = [isDrawn(known, one.used, index), isDrawn(glyph, other.used, index)];
    return !inOne || !inOther || isSameGlyph(known, glyph, one.used.has(index) && other.used.has(index));
  });
}

const isDrawn = ({ outline }: Glyph, used: Set<number>, index: number): boolean =>
  outline.length > 0 || used.has(index);

/** A glyph that is only a part of others has no advance and no bearing of its own in a subset. */
const isSameGlyph = (one: Glyph, other: Glyph, bothUsed: boolean): boolean =>
  isSameOutline(one.outline, other.outline) &&
  ((!bothUsed && (isUnmeasured(one) || isUnmeasured(other))) ||
    (one.advance === other.advance && one.bearing === other.bearing));

const isUnmeasured = ({ advance, bearing }: Glyph): boolean => advance === 0 && bearing === 0;

/** Outlines carry instructions that mean something only with these tables. */
function isSameProgram(one: GlyphFont, other: GlyphFont): boolean {
  const unitsOf = ({ tables }: GlyphFont): number | undefined => tables.get('head')?.readUInt16BE(18);
  const isSameTable = (tag: string): boolean =>
    (one.tables.get(tag) ?? none).equals(other.tables.get(tag) ?? none);
  return unitsOf(one) === unitsOf(other) && ['cvt ', 'fpgm', 'prep'].every(isSameTable);
}

const none: Buffer = Buffer.alloc(0);

/** Each glyph comes whole, with its metrics, from one subset that draws it; used ones before mere parts of others. */
function join(group: Joined, font: GlyphFont, member: EmbeddedFont): void {
  const { glyphs } = group.font;
  font.glyphs.forEach((glyph, index) => {
    const known = glyphs[index];
    if (known === undefined || (!group.used.has(index) && isDrawn(glyph, member.used, index)))
      glyphs[index] = glyph;
  });
  group.font.tables.set('maxp', greatestOf(group.font.tables.get('maxp'), font.tables.get('maxp')));
  for (const glyph of member.used) group.used.add(glyph);
  group.members.push(member);
}

/** A font's limits, which a subset may have lowered to what its own glyphs need. OpenType, table `maxp`. */
function greatestOf(one = none, other = none): Buffer {
  const result = Buffer.from(one);
  for (let at = 4; at + 2 <= Math.min(one.length, other.length); at += 2)
    result.writeUInt16BE(Math.max(one.readUInt16BE(at), other.readUInt16BE(at)), at);
  return result;
}
