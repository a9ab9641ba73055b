import { controlsStyle } from './controls.ts';
import { overviewStyle } from './overview.ts';
import { presenterStyle } from './presenter.ts';
import { readingStyle } from './reading.ts';
import { sheetStyle } from './sheet.ts';
import { toStageStyle } from './stage.ts';

/**
 * The player's own CSS. Every class starts with `deck-` and nothing that a slide could inherit is set on its
 * ancestors, so that a slide looks here as it does in the PDF.
 *
 * @param fonts a font list as `toFontList` makes it, may be empty
 */
export const toPlayerStyle = (size: { width: number; height: number }, fonts: string): string =>
  [
    `:root{--deck-font:${fonts === '' ? '' : `${fonts}, `}system-ui, sans-serif}`,
    toStageStyle(size),
    controlsStyle,
    sheetStyle,
    overviewStyle,
    readingStyle,
    presenterStyle,
  ].join('\n');
