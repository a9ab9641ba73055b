import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { capturePng } from '../../src/browser/capture.ts';
import { findBrowsers } from '../../src/browser/find.ts';
import { keepBrowser, withBrowser } from '../../src/browser/keep.ts';
import { type BrowserSession, launchBrowser } from '../../src/browser/launch.ts';
import { closeAllBrowsers } from '../../src/browser/leftovers.ts';
import { printPdf } from '../../src/browser/print.ts';
import { doctor, formatDoctor } from '../../src/commands/doctor.ts';
import { Failure } from '../../src/model/failure.ts';

const document = (body: string, head = ''): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>t</title>${head}</head><body>${body}</body></html>`;

// Everything that a browser writes goes here, so that what stays behind is seen.
const outerTemp = process.env.TMPDIR;
let temp = '';
let outside = '';
const leftBehind = (): Promise<string[]> => readdir(temp);

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'deck-browser-test-'));
  temp = join(outside, 'tmp');
  await mkdir(temp);
  process.env.TMPDIR = temp;
});
afterEach(closeAllBrowsers);
afterAll(async () => {
  if (outerTemp === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = outerTemp;
  await rm(outside, { recursive: true, force: true });
});

/** True unless the process is gone, or dead and merely not waited for by its parent yet. */
const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (error) {
    // Elsewhere than on Linux there is no /proc to look into.
    return process.platform !== 'linux' && (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
};

describe('a page', () => {
  let session: BrowserSession;
  beforeEach(async () => {
    session = await launchBrowser();
  });
  afterEach(() => session.close());

  it('is measured though its scripts are off', async () => {
    const page = await session.openPage(document('<p id="p">0</p><script>p.textContent = 1</script>'));
    expect(await page.evaluate((id) => window.document.getElementById(id)?.textContent, 'p')).toBe('0');
    await expect(
      page.evaluate(() => {
        throw new TypeError('in the page');
      }),
    ).rejects.toThrow('in the page');
  });

  it('takes one document after another', async () => {
    const page = await session.openPage(document('<img src="one.png">'));
    expect(page.refused).toEqual(['http://deck.invalid/one.png']);
    await page.load(document('<p>two</p>'));
    expect(page.refused).toEqual([]);
    expect(await page.evaluate(() => window.document.body.innerText)).toBe('two');
    await page.setBody('<main>new</main><img src="two.png">');
    expect(await page.evaluate(() => window.document.documentElement.innerText)).toBe('new');
    expect(page.refused).toEqual(['http://deck.invalid/two.png']);
    await page.close();
    const next = await session.openPage(document('<p>three</p>'));
    expect(await next.evaluate(() => window.document.body.innerText)).toBe('three');
  });

  it('waits for images, and is not disturbed by elements that take the names of what it asks', async () => {
    const svg = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>')}`;
    const clobber = '<img name="fonts"><form name="querySelectorAll"></form><img name="images">';
    const page = await session.openPage(document(`<img id="i" src='${svg}'>${clobber}`));
    const width = await page.evaluate(
      () => (window.document.getElementById('i') as HTMLImageElement).naturalWidth,
    );
    expect(width).toBe(40);
    expect(
      (await printPdf(page, { width: 640, height: 360, tagged: true, outline: true })).length,
    ).toBeGreaterThan(500);
  });

  it('prints by its own page size, with tags, language and outline', async () => {
    const style =
      '<style>@page { size: 1280px 720px; margin: 0 } section { height: 720px; break-after: page }</style>';
    const page = await session.openPage(
      document('<section><h1>一</h1></section><section><h1>二</h1></section>', style),
    );
    const bytes = await printPdf(page, { width: 100, height: 100, tagged: true, outline: true });
    const pdf = Buffer.from(bytes).toString('latin1');
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf).toContain('/MediaBox [0 0 960 540]');
    for (const part of ['/StructTreeRoot', '/Lang (zh-CN)', '/Outlines']) expect(pdf).toContain(part);
    const plain = await printPdf(page, { width: 100, height: 100, tagged: false, outline: false });
    expect(Buffer.from(plain).toString('latin1')).not.toContain('/Outlines');
  });

  it('is captured by element and by rectangle, at a scale', async () => {
    const boxes = '<div style="height:3000px"></div><section style="width:320px;height:180px">x</section>';
    const page = await session.openPage(document(boxes));
    const size = (png: Uint8Array): number[] => {
      const view = new DataView(png.buffer, png.byteOffset);
      return [view.getUint32(16), view.getUint32(20)];
    };
    expect(size(await capturePng(page, 'section', 2))).toEqual([640, 360]);
    expect(size(await capturePng(page, { x: 0, y: 0, width: 100, height: 50 }))).toEqual([100, 50]);
    await expect(capturePng(page, 'article')).rejects.toThrow('Nothing to capture');
  });

  it('gives up on a step that takes too long, later where it shows many slides', async () => {
    const hasty = await launchBrowser({ timeout: 3000 });
    const page = await hasty.openPage(document(''));
    await expect(page.evaluate(() => new Promise(() => undefined))).rejects.toMatchObject({
      code: 'browser-timeout',
    });
    const slides = await hasty.openPage(document('<svg data-marpit-svg></svg>'.repeat(2000)));
    const late = slides.step(
      'Waiting',
      () => new Promise((resolve) => setTimeout(() => resolve('done'), 4000)),
    );
    expect(await late).toBe('done');
    await hasty.close();
  });
});

describe('the wall', () => {
  let server: Server;
  let origin = '';
  let asked = 0;
  beforeAll(async () => {
    // Counts connections and not requests: a preconnect is one too many.
    server = createServer((socket) => {
      asked += 1;
      socket.on('error', () => undefined);
      socket.end(
        'HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = 0;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const hostile = (secret: string): string => {
    const http = (path: string): string => `http://${origin}/${path}`;
    const head = `
      <link rel="stylesheet" href="${http('link')}"><link rel="prefetch" href="${http('prefetch')}">
      <link rel="preload" as="image" href="${http('preload')}"><link rel="preconnect" href="${http('')}">
      <link rel="dns-prefetch" href="${http('')}"><link rel="icon" href="${http('icon')}">
      <link rel="manifest" href="${http('manifest')}"><link rel="modulepreload" href="${http('module')}">
      <link rel="prerender" href="${http('prerender')}"><base href="${http('base/')}">
      <script type="speculationrules">{"prefetch":[{"urls":["${http('speculation')}"]}]}</script>
      <meta http-equiv="refresh" content="0;url=${http('refresh')}">
      <style>@import url("${http('import')}"); @import url("FILE://${secret}");
        @font-face { font-family: f; src: url(${http('font')}) } body { font-family: f }
        #a { background: url(${http('background')}) } #b { background: url(file://${secret}) }
        #c { border-image: url("//${origin}/protocol-relative"); cursor: url(${http('cursor')}), auto }
        #d { mask-image: url(${http('mask')}); filter: url(${http('filter')}#f); list-style: url(${http('list')}) }
      </style>`;
    const places = [
      `file://${secret}`,
      `FILE://${secret}`,
      `  file://${secret}`,
      `fi\nle://${secret}`,
      `file:${secret}`,
      `file://localhost${secret}`,
      `\\\\localhost\\${secret}`,
      `\\\\${origin}\\share`,
      `view-source:file://${secret}`,
      `view-source:${http('source')}`,
      `HTTP://${origin}/upper`,
      `  ${http('blank')}`,
      `http://user:pass@${origin}/user`,
      `http://[::ffff:127.0.0.1]:${origin.split(':')[1]}/mapped`,
      `http://2130706433:${origin.split(':')[1]}/decimal`,
      `http://localhost:${origin.split(':')[1]}/name`,
      `ws://${origin}/socket`,
      `ftp://${origin}/ftp`,
      `blob:${http('blob')}`,
      `filesystem:${http('filesystem')}`,
      'chrome://version',
      'chrome-extension://x/y',
      'about:version',
      'javascript:document.body.remove()',
      `data:text/html,<script>fetch("${http('from-data')}")</script><img src="${http('image-in-data')}">`,
    ];
    const embeds = places.map((url) => {
      const attribute = url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      return `<img src="${attribute}"><iframe src="${attribute}"></iframe><object data="${attribute}"></object><embed src="${attribute}">`;
    });
    const body = `
      <main>deck</main><p id="a">a</p><p id="b">b</p><p id="c">c</p><p id="d">d</p>
      <img srcset="${http('srcset')} 2x"><picture><source srcset="${http('picture')}"><img></picture>
      <video src="${http('video')}" poster="${http('poster')}" autoplay></video><audio src="${http('audio')}" preload="auto"></audio>
      <track src="${http('track')}"><input type="image" src="${http('input')}">
      <svg><use href="${http('use')}#x"/><image href="${http('svg-image')}"/><image href="file://${secret}"/>
        <feImage href="${http('fe')}"/><style>@import url(${http('svg-import')});</style></svg>
      <iframe srcdoc='<img src="${http('srcdoc')}"><script>fetch("${http('srcdoc-script')}")</script>'></iframe>
      <form action="${http('form')}"><button autofocus></button></form><a ping="${http('ping')}" href="${http('a')}">a</a>
      <script>fetch("${http('script')}"); new WebSocket("ws://${origin}/"); navigator.sendBeacon("${http('beacon')}")</script>
      <img src=x onerror='fetch("${http('onerror')}")'><body onload='location="${http('onload')}"'>
      ${embeds.join('\n')}`;
    return document(body, head);
  };

  const expectShut = async (session: BrowserSession): Promise<void> => {
    const folder = await mkdtemp(join(outside, 'secret-'));
    const secret = join(folder, 'secret.svg');
    await writeFile(secret, '<svg xmlns="http://www.w3.org/2000/svg" id="x">SECRET-TEXT</svg>');
    const page = await session.openPage(hostile(secret));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.evaluate(() => window.document.querySelector('main')?.textContent)).toBe('deck');
    const seen = await page.step('Looking into the frames', async (inner) => {
      const client = await inner.createCDPSession();
      return client.send('DOMSnapshot.captureSnapshot', { computedStyles: [] });
    });
    expect(seen.documents.length).toBeGreaterThan(1);
    expect(seen.strings.join()).not.toContain('SECRET-TEXT');
    const pdf = await printPdf(page, { width: 640, height: 360, tagged: true, outline: true });
    expect(pdf.length).toBeGreaterThan(1000);
    expect(asked).toBe(0);
    const refused = page.refused.join('\n');
    for (const path of [
      'link',
      'import',
      'background',
      'svg-image',
      'srcset',
      'picture',
      'upper',
      'blank',
      'poster',
      'srcdoc',
    ]) {
      expect(refused).toContain(`/${path}`);
    }
    expect(page.refused.some((url) => url.toLowerCase().startsWith('file:'))).toBe(true);
    for (const script of ['script', 'onerror', 'onload', 'from-data', 'srcdoc-script', 'refresh']) {
      expect(page.refused).not.toContain(`http://${origin}/${script}`);
    }
  };

  it('lets a local browser ask for nothing', async () => {
    const session = await launchBrowser();
    await expectShut(session);
    await session.close();
  });

  it('lets a remote browser ask for nothing', async () => {
    const remote = await startRemote();
    try {
      const session = await launchBrowser({ browserUrl: remote.url });
      await expectShut(session);
      await session.close();
    } finally {
      await remote.stop();
    }
  });

  it.each([
    'about:blank',
    'data:text/html,gone',
    'http://deck.invalid/',
  ])('keeps the deck where it would go to %s', async (url) => {
    await withBrowser({}, async (session) => {
      const page = await session.openPage(
        document('<main>deck</main>', `<meta http-equiv="refresh" content="0;url=${url}">`),
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await page.evaluate(() => window.document.body.innerText)).toBe('deck');
    });
  });
});

/** A browser that someone else runs, with a debugging port. */
const startRemote = async (): Promise<{ url: string; http: string; stop: () => Promise<void> }> => {
  const found = await findBrowsers(undefined).next();
  if (!found.value) throw new Error('There is no browser to test with');
  const profile = await mkdtemp(join(temp, 'remote-'));
  const args = [
    '--headless=new',
    '--remote-debugging-port=0',
    '--no-sandbox',
    '--disable-gpu',
    `--user-data-dir=${profile}`,
  ];
  const child = spawn(found.value.executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const url = await new Promise<string>((resolve) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const match = /listening on (ws:\/\/\S+)/.exec(said);
      if (match?.[1]) resolve(match[1]);
    });
  });
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  return { url, http: new URL(url.replace(/^ws/, 'http')).origin, stop };
};

describe('a remote browser', () => {
  it('is used by either address and left running without our pages', async () => {
    const remote = await startRemote();
    try {
      for (const browserUrl of [remote.url, remote.http]) {
        const session = await launchBrowser({ browserUrl });
        expect(session).toMatchObject({ sandbox: 'remote', executablePath: browserUrl });
        const page = await session.openPage(document('<p>far</p>'));
        const pdf = await printPdf(page, { width: 640, height: 360, tagged: true, outline: true });
        expect(Buffer.from(pdf.subarray(0, 4)).toString()).toBe('%PDF');
        await session.close();
        await session.close();
        const pages = (await (await fetch(`${remote.http}/json/list`)).json()) as { url: string }[];
        expect(pages.filter(({ url }) => url.includes('deck.invalid'))).toEqual([]);
      }
    } finally {
      await remote.stop();
    }
  });

  it('is a failure where nobody answers or the address is none', async () => {
    await expect(launchBrowser({ browserUrl: 'http://127.0.0.1:9' })).rejects.toMatchObject({
      code: 'browser-failed',
    });
    await expect(launchBrowser({ browserUrl: 'file:///x' })).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('a browser that dies', () => {
  const kill = (session: BrowserSession): void => void process.kill(session.pid ?? 0, 'SIGKILL');

  it('is started once more, and the work with it', async () => {
    const pids: (number | undefined)[] = [];
    const text = await withBrowser({}, async (session) => {
      pids.push(session.pid);
      const page = await session.openPage(document('<p>alive</p>'));
      if (pids.length === 1) kill(session);
      return page.evaluate(() => window.document.body.innerText);
    });
    expect(text).toBe('alive');
    expect(new Set(pids).size).toBe(2);
    expect(await leftBehind()).toEqual([]);
  });

  it('is a failure the second time', async () => {
    const work = vi.fn(async (session: BrowserSession) => {
      const page = await session.openPage(document(''));
      kill(session);
      return page.evaluate(() => new Promise(() => undefined));
    });
    await expect(withBrowser({}, work)).rejects.toMatchObject({ code: 'browser-failed' });
    expect(work).toHaveBeenCalledTimes(2);
    expect(await leftBehind()).toEqual([]);
  });

  it('is not started again for what is wrong with the work', async () => {
    const work = vi.fn(async () => Promise.reject(new RangeError('a bug')));
    await expect(withBrowser({}, work)).rejects.toThrow(RangeError);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is started once for several runs, and for a crashed page', async () => {
    const keeper = keepBrowser();
    const pids = new Set<number | undefined>();
    let crashed = false;
    const work = async (session: BrowserSession): Promise<string> => {
      pids.add(session.pid);
      const page = await session.openPage(document('<p>alive</p>'));
      if (!crashed) {
        crashed = true;
        await page.step('Crashing', async (inner) => (await inner.createCDPSession()).send('Page.crash'));
      }
      return page.evaluate(() => window.document.body.innerText);
    };
    expect(await keeper.run(work)).toBe('alive');
    expect(await keeper.run(work)).toBe('alive');
    expect(pids.size).toBe(2);
    await keeper.close();
    await expect(keeper.run(work)).rejects.toBeInstanceOf(Failure);
    expect(await leftBehind()).toEqual([]);
  });
});

describe('closing', () => {
  it('leaves no process and no file', async () => {
    const session = await launchBrowser();
    await session.openPage(document('x'));
    expect(await leftBehind()).toHaveLength(1);
    await session.close();
    await session.close();
    expect(isRunning(session.pid ?? 0)).toBe(false);
    expect(await leftBehind()).toEqual([]);
  });

  it('ends what runs and what is starting, and tells the work so', async () => {
    const session = await launchBrowser();
    const page = await session.openPage(document('x'));
    const working = page.evaluate(() => new Promise(() => undefined));
    const starting = launchBrowser();
    const outcomes = Promise.allSettled([working, starting]);
    await closeAllBrowsers();
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'interrupted' } });
    }
    expect(await leftBehind()).toEqual([]);
  });

  it('does not wait for a browser that is still starting', async () => {
    const keeper = keepBrowser();
    const work = vi.fn(async () => undefined);
    const outcome = expect(keeper.run(work)).rejects.toMatchObject({ code: 'interrupted' });
    await keeper.close();
    await outcome;
    expect(work).not.toHaveBeenCalled();
    expect(await leftBehind()).toEqual([]);
  });

  it('is a failure of its own when the program is missing or no browser', async () => {
    await expect(launchBrowser({ browser: '/nowhere' })).rejects.toMatchObject({ code: 'browser-missing' });
    await expect(launchBrowser({ browser: '/bin/false' })).rejects.toMatchObject({ code: 'browser-failed' });
    await expect(launchBrowser({ browser: '/etc/passwd' })).rejects.toMatchObject({ code: 'browser-failed' });
    expect(await leftBehind()).toEqual([]);
  });
});

describe('a program that ends', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deck-child-'));
    await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    const contents = `
      import { launchBrowser } from './src/browser/launch.ts';
      import { closeAllBrowsers } from './src/browser/leftovers.ts';
      const end = process.argv[2];
      process.on('SIGINT', () => end === 'plain' ? process.exit(130) : closeAllBrowsers().then(() => process.exit(130)));
      process.on('SIGTERM', () => closeAllBrowsers().then(() => process.exit(143)));
      const starting = launchBrowser();
      starting.catch(() => undefined);
      if (end === 'early') { console.log('ready 0'); await new Promise((resolve) => setTimeout(resolve, 60_000)); }
      const session = await starting;
      const page = await session.openPage('<p>x</p>');
      console.log('ready ' + session.pid);
      if (end === 'exit') process.exit(0);
      if (end === 'throw') throw new Error('a bug');
      await page.evaluate(() => new Promise(() => undefined)).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 60_000));`;
    await build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      outfile: join(folder, 'child.mjs'),
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = async (
    end: string,
  ): Promise<{ child: ChildProcess; pid: number; ended: Promise<number | null>; own: string }> => {
    const own = join(folder, `tmp-${end}`);
    await mkdir(own);
    const child = spawn(process.execPath, [join(folder, 'child.mjs'), end], {
      env: { ...process.env, TMPDIR: own },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const pid = await new Promise<number>((resolve) => {
      child.stdout?.on('data', (chunk: Buffer) => resolve(Number(/ready (\d+)/.exec(chunk.toString())?.[1])));
    });
    return { child, pid, ended, own };
  };
  const expectGone = (pid: number): Promise<void> =>
    vi.waitFor(() => expect(pid === 0 || !isRunning(pid)).toBe(true), { timeout: 20_000 });

  it.each([
    ['SIGINT', 'closing', 130],
    ['SIGTERM', 'closing-too', 143],
    ['SIGINT', 'plain', 130],
    ['SIGINT', 'early', 130],
  ] as const)('leaves nothing after %s (%s)', async (signal, end, code) => {
    const { child, pid, ended, own } = await run(end);
    if (end === 'early')
      await vi.waitFor(async () => expect(await readdir(own)).not.toEqual([]), { timeout: 20_000 });
    child.kill(signal);
    expect(await ended).toBe(code);
    await expectGone(pid);
    expect(await readdir(own)).toEqual([]);
  });

  it.each([
    ['exit', 0],
    ['throw', 1],
  ] as const)('leaves nothing after %s', async (end, code) => {
    const { pid, ended, own } = await run(end);
    expect(await ended).toBe(code);
    await expectGone(pid);
    expect(await readdir(own)).toEqual([]);
  });

  it('leaves no process after SIGKILL', async () => {
    const { child, pid } = await run('killed');
    child.kill('SIGKILL');
    await expectGone(pid);
  });
});

describe('doctor', () => {
  it('finds this machine well', async () => {
    const report = await doctor();
    expect(report.items.map(({ id }) => id)).toEqual([
      'node',
      'fonts',
      'cache',
      'browser',
      'sandbox',
      'print',
    ]);
    expect(report.items.filter(({ ok }) => !ok)).toEqual([]);
    expect(report.ok).toBe(true);
    expect(formatDoctor(report)).toContain('✓ Test print: a PDF of ');
  });

  it('says what is missing and what to do', async () => {
    const report = await doctor({ browser: '/nowhere' });
    expect(report.ok).toBe(false);
    expect(report.items.at(-1)).toMatchObject({
      id: 'browser',
      ok: false,
      fix: expect.stringContaining('--browser'),
    });
    expect(formatDoctor(report)).toContain('✗ Browser: There is no browser at /nowhere');
  });
});
