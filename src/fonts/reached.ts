import { closestWeight, type Family, families } from './faces.ts';

/**
 * Of the families that a style lists, those that a browser comes to: the figure faces in front, and the first one
 * for text. That one shows whatever any has, so nothing behind it is ever asked.
 */
export const reached = (listed: Family[]): Family[] => {
  const text = listed.findIndex(({ kind }) => kind !== 'figure');
  return text < 0 ? listed : listed.slice(0, text + 1);
};

const byName = (name: string): Family | undefined =>
  families.find((family) => family.name.toLowerCase() === name.toLowerCase());

/** A font as a style asks for it. */
export interface Styled {
  /** In lower case. */
  families: string[];
  weight: number;
}

/**
 * Whether a browser takes a family for text in such a style.
 * @param weight asks for one of its faces; any when undefined
 */
export const isReached = (name: string, weight: number | undefined, styled: Styled): boolean => {
  const listed = styled.families.flatMap((each) => byName(each) ?? []);
  const family = reached(listed).find((each) => each.name === name);
  return family !== undefined && (weight === undefined || closestWeight(family, styled.weight) === weight);
};

/** Whether a family is for numbers and short labels alone. */
export const isForFigures = (name: string): boolean => byName(name)?.kind === 'figure';

/** The first of the families that is for text: what is shown beside the slides is shown in it. */
export const textFamily = (names: string[]): string | undefined =>
  names.find((name) => /^(sans|serif)$/.test(byName(name)?.kind ?? ''));
