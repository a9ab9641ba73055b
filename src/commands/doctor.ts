import { access, constants, readFile, rmdir } from 'node:fs/promises';
import { openCacheFolder } from '../browser/cache.ts';
import { type BrowserSession, type LaunchOptions, launchBrowser } from '../browser/launch.ts';
import { printPdf } from '../browser/print.ts';
import { faceFile, families, simplified } from '../fonts/faces.ts';
import { say } from '../language/say.ts';
import { cacheRoot } from '../model/cache-root.ts';
import { Failure } from '../model/failure.ts';
import { packageFile } from '../model/package-files.ts';

/** One thing that was looked at. */
export interface DoctorItem {
  id: 'node' | 'fonts' | 'cache' | 'browser' | 'sandbox' | 'print';
  /** False if decks cannot be built, or not as they should be. */
  ok: boolean;
  title: string;
  detail: string;
  /** What to do about it. */
  fix?: string;
  /** How long it took, in milliseconds, where that tells something. */
  milliseconds?: number;
}

export interface DoctorReport {
  /** True if decks can be built on this machine. */
  ok: boolean;
  items: DoctorItem[];
}

const oldestNode = [20, 19];

const chineseFont = faceFile({ family: simplified, weight: 400 }, 'chinese-simplified');

/** Every file of every face, but for those with the rarer characters. */
const fontFiles = families.flatMap((family) =>
  family.weights.flatMap((weight) => family.subsets.map((subset) => faceFile({ family, weight }, subset))),
);

const origins: Record<BrowserSession['origin'], string> = {
  option: say`named by --browser`,
  environment: say`named by PUPPETEER_EXECUTABLE_PATH`,
  shipped: say`the headless shell that ships with roadmap-deck`,
  'puppeteer-cache': say`found in Puppeteer's cache`,
  installed: say`found among the installed programs`,
  remote: say`a remote browser, named by --browser-url`,
};

/** A page in Chinese, in the packaged face, so that it does not depend on the fonts of the machine. */
const testPage = async (): Promise<string> => {
  const font = await readFile(packageFile(chineseFont), 'base64').catch(() => '');
  const style =
    `@font-face { font-family: Packaged; src: url(data:font/woff;base64,${font}) } ` +
    'body { font-family: Packaged } @page { size: 1280px 720px; margin: 0 }';
  return (
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>测试</title>' +
    `<style>${style}</style><h1>人工智能路线图</h1><p>Roadmap 2026</p></html>`
  );
};

const checkNode = (version: string): DoctorItem => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  const ok = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  const item: DoctorItem = { id: 'node', ok, title: 'Node.js', detail: version };
  return ok ? item : { ...item, fix: say`Install Node.js ${oldestNode.join('.')} or later.` };
};

const checkFonts = async (): Promise<DoctorItem> => {
  const missing: string[] = [];
  for (const file of fontFiles) {
    try {
      await access(packageFile(file), constants.R_OK);
    } catch {
      missing.push(file);
    }
  }
  const title = say`Packaged fonts`;
  if (missing.length === 0)
    return { id: 'fonts', ok: true, title, detail: say`all ${fontFiles.length} files are there` };
  const fix = say`Install roadmap-deck again; its files are incomplete.`;
  return { id: 'fonts', ok: false, title, detail: say`missing: ${missing.join(', ')}`, fix };
};

const checkCache = async (root: string): Promise<DoctorItem> => {
  const title = say`Cache folder`;
  try {
    const folder = await openCacheFolder(root, `check-${process.pid}`);
    await access(folder.path, constants.W_OK);
    await rmdir(folder.path);
    if (folder.kept) return { id: 'cache', ok: true, title, detail: say`${root} is writable` };
    const fix = say`Let ROADMAP_DECK_CACHE name a folder of yours; without one each run unpacks the browser anew.`;
    return { id: 'cache', ok: false, title, detail: folder.reason ?? say`${root} cannot be used`, fix };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      id: 'cache',
      ok: false,
      title,
      detail,
      fix: say`Make room, or let TMPDIR name a folder that is writable.`,
    };
  }
};

const since = (start: number): number => Math.round(performance.now() - start);

const failed = (id: 'browser' | 'print', title: string, error: unknown): DoctorItem => {
  if (!(error instanceof Failure)) throw error;
  return { id, ok: false, title, detail: error.message, fix: error.fix };
};

const describeBrowser = (session: BrowserSession, milliseconds: number): DoctorItem[] => {
  const detail = `${session.version}, ${origins[session.origin]}: ${session.executablePath}`;
  const sandboxes = {
    on: say`on`,
    off: say`off. ${session.sandboxReason}`,
    remote: say`left to the remote browser`,
  };
  return [
    { id: 'browser', ok: true, title: say`Browser`, detail, milliseconds },
    // A deck can be built without, so this alone makes nobody ill.
    { id: 'sandbox', ok: true, title: say`Browser sandbox`, detail: sandboxes[session.sandbox] },
  ];
};

const whatIsWrong = (pdf: Uint8Array): string | undefined => {
  const text = Buffer.from(pdf).toString('latin1');
  if (!text.startsWith('%PDF')) return say`what the browser printed is no PDF`;
  return text.includes('NotoSansSC') ? undefined : say`the Chinese text is not set in the packaged font`;
};

const checkPrint = async (session: BrowserSession): Promise<DoctorItem> => {
  const [id, title] = ['print', say`Test print`] as const;
  const start = performance.now();
  try {
    const page = await session.openPage(await testPage());
    const pdf = await printPdf(page, { width: 1280, height: 720, tagged: true, outline: true });
    const wrong = whatIsWrong(pdf);
    const milliseconds = since(start);
    if (!wrong) return { id, ok: true, title, detail: say`a PDF of ${pdf.length} bytes`, milliseconds };
    const fix = say`Name another browser with --browser PATH.`;
    return { id, ok: false, title, detail: wrong, milliseconds, fix };
  } catch (error) {
    return failed(id, title, error);
  }
};

const checkBrowser = async (options: LaunchOptions): Promise<DoctorItem[]> => {
  const start = performance.now();
  let session: BrowserSession;
  try {
    session = await launchBrowser(options);
  } catch (error) {
    return [failed('browser', say`Browser`, error)];
  }
  try {
    return [...describeBrowser(session, since(start)), await checkPrint(session)];
  } finally {
    await session.close();
  }
};

/**
 * Looks at everything that building a deck needs of this machine, the browser by printing a page with it.
 * What is missing is in the report and not thrown.
 */
export const doctor = async (options: LaunchOptions = {}): Promise<DoctorReport> => {
  const [node, fonts, cache] = [
    checkNode(process.versions.node),
    await checkFonts(),
    await checkCache(cacheRoot()),
  ];
  const items = [node, fonts, cache, ...(await checkBrowser(options))];
  return { ok: items.every((item) => item.ok || item.id === 'cache'), items };
};

const formatItem = (item: DoctorItem): string => {
  const time = item.milliseconds === undefined ? '' : ` (${item.milliseconds} ms)`;
  const line = `${item.ok ? '✓' : '✗'} ${item.title}: ${item.detail}${time}`;
  return item.fix === undefined ? line : `${line}\n  ${item.fix}`;
};

/** The report as lines for the terminal. */
export const formatDoctor = (report: DoctorReport): string =>
  [
    ...report.items.map(formatItem),
    report.ok ? say`Decks can be built on this machine.` : say`Decks cannot be built on this machine yet.`,
  ].join('\n');
