import { Failure } from '../model/failure.ts';

/**
 * What kept one of several articles from being made, to be told beside what came of the others.
 * @throws the error again, where it is a bug or the user's own wish to end
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure && error.code !== 'interrupted') return error;
  throw error;
}

/** Whether it would be so for all articles: what is wrong with one alone does not keep the others from being made. */
export const holdsForAll = ({ code }: Failure): boolean => !code.startsWith('article-');
