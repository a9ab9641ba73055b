import type { PhrasingContent } from 'mdast';

declare module 'mdast' {
  interface TextData {
    /** The year that the text ends with is a period, though it could be part of a name: Outlook 2030. */
    endsWithYear?: true;
  }
}

/** Whether the year at the end of a title was found to be its period. */
export const endsWithYear = (nodes: PhrasingContent[]): boolean => {
  const last = nodes.at(-1);
  return last?.type === 'text' && last.data?.endsWithYear === true;
};
