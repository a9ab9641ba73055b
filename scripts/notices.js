import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the package that a file was taken from; nothing for a file of our own. */
function packageOf(file) {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/')) ?? [];
  return folder;
}

/** The folder of a package as another finds it: in its own folder, or in one above. */
function foundFrom(root, folder, name) {
  const own = join(folder, 'node_modules', name);
  if (existsSync(join(root, own, 'package.json')) || folder === '.') return own;
  return foundFrom(root, dirname(folder), name);
}

/** The folders of a package and of all that it needs; what only declares types is code of nobody's. */
function foldersOf(root, name, from = '.', known = new Set()) {
  const folder = foundFrom(root, from, name);
  if (name.startsWith('@types/') || known.has(folder)) return known;
  known.add(folder);
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  for (const needed of Object.keys(dependencies)) foldersOf(root, needed, folder, known);
  return known;
}

function noticeOf(folder) {
  const { name, version, license, author, homepage, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const by = typeof author === 'object' ? author.name : author;
  const where = homepage ?? repository?.url ?? repository;
  const head = [`${name} ${version}`, license, by, where].filter(Boolean).join('\n');
  return { name, version, text: [head, ...texts].join('\n\n') };
}

/**
 * Who made what is in the compiled program beside our own code, and under which licence.
 * @param root of this package
 * @param outputs what esbuild tells of the files that it wrote
 * @param copied packages of which a file is taken that was compiled elsewhere, with what they need compiled in
 */
export function toNotices(root, outputs, copied) {
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  const needed = copied.flatMap((name) => [...foldersOf(root, name)]);
  const folders = new Set([...used.map(packageOf).filter(Boolean), ...needed]);
  const notices = new Map();
  for (const folder of [...folders].sort()) {
    const notice = noticeOf(join(root, folder));
    notices.set(`${notice.name} ${notice.version}`, notice.text);
  }
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  const head =
    'The compiled program contains code of these packages. The licences of the fonts lie beside them, in fonts/.';
  return `${[head, ...[...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)].join(rule)}\n`;
}
