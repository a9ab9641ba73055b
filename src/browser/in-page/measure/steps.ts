import { type Measurement, mostSteps, stepClass } from '../../../model/measurement.ts';
import { overflowOf } from './overflow.ts';

const stepClasses = Array.from({ length: mostSteps }, (_, index) => stepClass(index + 1));
export const lastStep = stepClasses.length;
const stepOf = ({ classList }: HTMLElement): number =>
  stepClasses.findLastIndex((name) => classList.contains(name)) + 1;

/** Looks at a slide as it is at a step, which is never less than its own. */
export const atStep = <T>(section: HTMLElement, step: number, inColumns: boolean, look: () => T): T => {
  const { className } = section;
  section.classList.remove(...stepClasses);
  section.classList.add(...stepClasses.slice(step - 1, step), ...(inColumns ? ['columns'] : []));
  const seen = look();
  section.className = className;
  return seen;
};

const overflowAt = (section: HTMLElement, step: number, inColumns: boolean): number =>
  atStep(section, step, inColumns, () => overflowOf(section));

/** The least step at which a slide fits that does not fit before the first one, by halves. */
const leastStep = (section: HTMLElement, first: number, inColumns: boolean): number => {
  let [low, high] = [first, lastStep];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (overflowAt(section, middle, inColumns) === 0) high = middle;
    else low = middle + 1;
  }
  return high;
};

export const reductionOf = (section: HTMLElement): NonNullable<Measurement['reduced']> => {
  const step = stepOf(section);
  const overflow = overflowAt(section, lastStep, false);
  const reduced: Measurement['reduced'] = { overflow };
  if (overflow === 0) reduced.step = leastStep(section, step + 1, false);
  const hasPoints = section.querySelector(':scope > :is(ul, ol) > li:nth-child(4)') !== null;
  if (hasPoints && overflowAt(section, lastStep, true) === 0)
    reduced.inColumns = leastStep(section, step, true);
  return reduced;
};
