import { isDate } from './datelines.ts';

/** What writing tools call the day on which a text came out, then that on which it was last changed; small letters only. */
const names = (
  'published publisheddate publishedat publishdate pubdate pubdatetime created createdat createddate ' +
  'lastmodified lastmod lastupdated modified modifiedat updated updatedat'
).split(' ');

/**
 * The key of a front matter that says of which day an article is: `date` itself, else the first whose value is a date.
 * @param values each key with its value as text
 */
export function dateKey(values: readonly (readonly [key: string, text: string])[]): string | undefined {
  if (values.some(([key, text]) => key === 'date' && text !== '')) return 'date';
  const dated = values.flatMap(([key, text]) => (isDate(text) ? [key] : []));
  return names.map((name) => dated.find((key) => plainly(key) === name)).find((key) => key !== undefined);
}

/** last_modified and lastModified are the same. */
const plainly = (key: string): string => key.toLowerCase().replaceAll(/[_\s-]/g, '');
