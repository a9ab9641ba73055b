import type { Forecast, Piece } from '../model/roadmap.ts';

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
