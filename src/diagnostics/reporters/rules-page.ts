import { readFile } from 'node:fs/promises';
import { packageFile } from '../../model/package-files.ts';

/** What is written of the rules: each one's section, and where people can read it on the web. */
export interface RulesPage {
  /** Markdown by the rule's id. */
  sections: ReadonlyMap<string, string>;
  /** Public; a rule's id behind a # leads to its section. Absent where the package names no public place. */
  address?: string;
}

/** The sections of docs/rules.md, which ships with this package. */
export async function readRulesPage(): Promise<RulesPage> {
  const [page, manifest] = await Promise.all([
    readFile(packageFile('docs/rules.md'), 'utf8'),
    readFile(packageFile('package.json'), 'utf8'),
  ]);
  const address = toPageAddress(JSON.parse(manifest) as Manifest);
  return { sections: toSections(page), ...(address === undefined ? {} : { address }) };
}

/** The text below each heading of the second level, by the heading. */
export const toSections = (page: string): Map<string, string> =>
  new Map(
    page
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [title = '', ...lines] = section.split('\n');
        return [title.trim(), lines.join('\n').trim()];
      }),
  );

interface Manifest {
  repository?: string | { url?: string };
}

/** Where the page stands in the public repository that a package.json names, if that is one of GitHub's. */
export function toPageAddress({ repository }: Manifest): string | undefined {
  const named = typeof repository === 'string' ? repository : (repository?.url ?? '');
  const place =
    /^(?:github:|(?:git\+)?(?:https|ssh|git):\/\/(?:git@)?github\.com\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?$/;
  const [, project] = place.exec(named) ?? [];
  return project && `https://github.com/${project}/blob/HEAD/docs/rules.md`;
}
