import type { VFile } from 'vfile';
import type { ArticleReading } from '../../article/read.ts';
import { linksIn, namesFile } from '../../check/subject.ts';
import { report } from '../../model/report.ts';

/** Warns of links to what lies beside the article: a deck does not carry it, so it shows their text alone. */
export function warnOfLocalLinks({ tree, footnotes }: ArticleReading, file: VFile): void {
  for (const { url, position } of [tree, ...footnotes].flatMap(linksIn)) {
    if (!namesFile(url)) continue;
    const { line, column } = position.start;
    report(file, {
      rule: 'link-outside',
      reason: `the link to ${url} leads out of the deck, which shows its text alone`,
      fix: 'Give the address that the file has on the web, or say in words where it is.',
      place: { line, column },
    });
  }
}
