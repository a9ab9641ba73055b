import type { VFile } from 'vfile';
import { say } from '../../language/say.ts';
import { placesIn } from '../../model/places.ts';
import { report } from '../../model/report.ts';

/** How many characters one message names. */
const mostNamed = 8;

const nowhere = { line: 0, column: 0 };

/** Reports the characters that no font of the deck has, each line's together at the first of them. */
export function reportMissing(characters: readonly string[], file: VFile): void {
  const text = String(file.value);
  const ofLine = new Map<number, { column: number; character: string }[]>();
  const placeOf = placesIn(text);
  for (const character of characters) {
    const index = text.indexOf(character);
    const { line, column } = index < 0 ? nowhere : placeOf(index);
    ofLine.set(line, [...(ofLine.get(line) ?? []), { column, character }]);
  }
  for (const [line, found] of ofLine) {
    found.sort((one, other) => one.column - other.column);
    report(file, {
      rule: 'missing-glyph',
      reason: missingReason(found.map(({ character }) => character)),
      fix: say`Another machine may show it from its own fonts, or as a box. Write it in another way.`,
      place: line > 0 ? { line, column: found[0]?.column ?? 1 } : undefined,
    });
  }
}

function missingReason(characters: string[]): string {
  const named = characters.slice(0, mostNamed).map((character) => `“${character}” (${codeOf(character)})`);
  const more = characters.length - named.length;
  const list = more > 0 ? say`${named.join(', ')} and ${more} more` : named.join(', ');
  return characters.length > 1
    ? say`no font of the theme has the characters ${list}`
    : say`no font of the theme has the character ${list}`;
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
