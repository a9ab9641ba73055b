import type { Inspection, TextRun } from './in-page/inspect-text.ts';
import { inPage } from './in-page.ts';
import type { DeckPage } from './page.ts';

export type { Inspection, TextRun };

/** Looks at every text of a laid-out page: where it stands, how large it is, what it lies over. */
export const inspectText = (page: DeckPage): Promise<Inspection> => inPage(page, 'inspectText');
