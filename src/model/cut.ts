/** In which order a talk is told: as the article has it, or period by period. */
export const cutOrders = ['article', 'by-year'] as const;

/** Where a cut puts what it leaves out of the talk: on slides behind the closing one, or into the notes. */
export const cutRests = ['appendix', 'notes'] as const;

/** What of an article a talk tells, and in which order. Everything, in the article's order, where nothing is set. */
export interface Cut {
  /** How long the talk may take. */
  minutes?: number | undefined;
  /** The directions that it tells, by their numbers, from 1. */
  only?: readonly number[] | undefined;
  /** The years whose forecasts it tells. */
  years?: readonly number[] | undefined;
  order?: (typeof cutOrders)[number] | undefined;
  rest?: (typeof cutRests)[number] | undefined;
}
