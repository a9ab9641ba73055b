import type { Slide } from '../model/deck.ts';
import { layoutTraits } from '../model/layout-traits.ts';

/** The class of a slide whose points stand in two columns. */
export const columnsClass = 'columns';
/** In two columns of fewer points than this, one of them would stand alone. */
const leastInColumns = 4;

/** Whether the points of a slide may stand in two columns. */
export const mayColumn = ({ layout, content }: Slide): boolean =>
  layoutTraits[layout].columns &&
  content.some((block) => block.type === 'list' && block.children.length >= leastInColumns);

export const inColumns = (slide: Slide): Slide =>
  hasColumns(slide) ? slide : { ...slide, classes: [...slide.classes, columnsClass] };

export const hasColumns = ({ classes }: Slide): boolean => classes.includes(columnsClass);
