import type { Breakthrough, Forecast, Piece } from '../model/roadmap.ts';
import { textOf } from './phrasing.ts';
import { toTitle, withoutNumber } from './title.ts';

const hasText = ({ blocks }: Forecast): boolean => blocks.length > 0;
const hasName = ({ title }: Forecast): boolean => title.named.length > 0;

/**
 * Pieces in their order: where most forecasts are a text behind their period, one so short that it was taken for a title
 * is a text as well, and is told as the others are.
 */
export function withTextsAlike(pieces: Piece[]): Piece[] {
  const forecasts = pieces.filter((piece) => piece.type === 'forecast');
  const texts = forecasts.filter((forecast) => hasText(forecast) && !hasName(forecast));
  if (texts.length * 2 <= forecasts.length) return pieces;
  return pieces.map((piece) =>
    piece.type === 'forecast' && hasName(piece) && !hasText(piece) ? asText(piece) : piece,
  );
}

function asText(forecast: Forecast): Forecast {
  const { title, position } = forecast;
  const said = { type: 'paragraph' as const, children: title.named, position };
  return { ...forecast, title: { ...title, named: [] }, blocks: [said] };
}

/** So many without a date make a date in the title of another one a part of its name. */
const fewestUndated = 2;

/**
 * Pieces in their order: where a single group has a date, and that stands within its title, it is one of the others: 3 Care:
 * by 2030, all of it at home.
 */
export function withNamesAlike(pieces: Piece[]): Piece[] {
  const [forecast, ...more] = pieces.filter((piece) => piece.type === 'forecast');
  const undated = pieces.filter(({ type }) => type === 'breakthrough');
  if (!forecast || more.length > 0 || undated.length < fewestUndated || opensWithPeriod(forecast))
    return pieces;
  return pieces.map((piece) => (piece === forecast ? asName(forecast) : piece));
}

const opensWithPeriod = ({ period, title }: Forecast): boolean =>
  withoutNumber(textOf(title.whole)).startsWith(period.label);

function asName({ title, blocks, position }: Forecast): Breakthrough {
  return { type: 'breakthrough', title: toTitle(title.whole, title.position), blocks, position };
}
