import { EventEmitter } from 'node:events';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { watch } from 'chokidar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileWatcher, type WatchOptions } from '../../../src/preview/watch.ts';
import { until } from './sample.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'roadmap-deck-watch-')));
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whatever is told twice, or should not be told at all, is told within this time. */
const calm = 150;
/** So that only what the system reports is told. */
const reportsOnly = { interval: 3_600_000 };

let folder = '';
let count = 0;
let article = '';
let told = 0;
let watcher: FileWatcher | undefined;
const tell = (): void => {
  told += 1;
};

beforeEach(() => {
  count += 1;
  folder = join(root, `test-${count}`);
  mkdirSync(folder);
  article = join(folder, 'article.md');
  writeFileSync(article, '# One');
});
afterEach(() => {
  watcher?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Watches files, as a preview does that has just read them. */
async function begin(files: string[], options: Partial<WatchOptions> = reportsOnly): Promise<void> {
  await wait(50);
  watcher = new FileWatcher({ onChange: tell, ...options });
  await watcher.watch(files, Date.now());
  await wait(50);
  told = 0;
}

/** Makes a change, and expects it to be told as often as that. */
async function expectTold(times: number, change: () => unknown): Promise<void> {
  told = 0;
  await change();
  if (times > 0) await until(() => told > 0);
  await wait(calm);
  expect(told).toBe(times);
}

/** Makes a change that may be told more than once, since it consists of several. */
async function expectSomeTold(change: () => unknown): Promise<void> {
  told = 0;
  await change();
  await until(() => told > 0);
  await wait(calm);
}

const isLinux = process.platform === 'linux';

describe('a save is told once', () => {
  it.each([
    ['in place', () => writeFileSync(article, '# Two')],
    [
      'in place, in several parts',
      () => ['# T', 'w', 'o'].forEach((part) => void appendFileSync(article, part)),
    ],
    [
      'by a new file that takes its place',
      () => {
        writeFileSync(`${article}.tmp`, '# Two');
        renameSync(`${article}.tmp`, article);
      },
    ],
    [
      'with a backup of the old one',
      () => {
        renameSync(article, `${article}~`);
        writeFileSync(article, '# Two');
      },
    ],
    [
      'deleted first, and made again a little later',
      async () => {
        unlinkSync(article);
        await wait(10);
        writeFileSync(article, '# Two');
      },
    ],
    [
      'emptied first, and filled a little later',
      async () => {
        writeFileSync(article, '');
        await wait(10);
        writeFileSync(article, '# Two');
      },
    ],
    ['with the same text', () => writeFileSync(article, '# One')],
  ])('%s', async (_, change) => {
    await begin([article]);
    await expectTold(1, change);
    await expectTold(1, change);
  });

  it('however many saves follow, and the last one is not missed', async () => {
    await begin([article]);
    for (let i = 0; i < 30; i++) {
      writeFileSync(article, `# ${i}`);
      await wait(i);
    }
    await expectSomeTold(() => writeFileSync(article, '# Last'));
    await expectTold(0, () => undefined);
  });

  it.each([5, 15, 25, 35, 45])('whole, when its second half follows %d ms later', async (pause) => {
    let seen = '';
    await begin([article], { ...reportsOnly, onChange: () => (seen = readFileSync(article, 'utf8')) });
    for (let i = 0; i < 5; i++) {
      writeFileSync(article, `# Half ${i}`);
      await wait(pause);
      appendFileSync(article, ', whole');
      await until(() => seen === `# Half ${i}, whole`);
    }
  });

  it('even in a file that is written to without a pause', async () => {
    await begin([article]);
    let writing = true;
    const done = (async () => {
      while (writing) {
        appendFileSync(article, 'more ');
        await wait(2);
      }
    })();
    await until(() => told > 0);
    writing = false;
    await done;
  });
});

describe('what stays as it is is told too', () => {
  it('an emptied file', async () => {
    await begin([article]);
    await expectTold(1, () => writeFileSync(article, ''));
  });

  it('a deleted one, and when it is back', async () => {
    await begin([article]);
    await expectTold(1, () => unlinkSync(article));
    await expectTold(1, () => writeFileSync(article, '# One'));
    await expectTold(1, () => writeFileSync(article, '# Two'));
  });
});

describe('nothing is told', () => {
  it('of other files in the same folder', async () => {
    await begin([article]);
    await expectTold(0, () => {
      writeFileSync(join(folder, 'other.md'), 'x');
      writeFileSync(join(folder, '.article.md.swp'), 'x');
      mkdirSync(join(folder, 'pictures'));
    });
  });

  it('of a file that is watched no more', async () => {
    const picture = join(folder, 'a.png');
    await begin([article, picture]);
    await watcher?.watch([article], Date.now());
    await expectTold(0, () => writeFileSync(picture, 'x'));
    await expectTold(1, () => writeFileSync(article, '# Two'));
  });

  it('after the end', async () => {
    await begin([article]);
    writeFileSync(article, '# Two');
    told = 0;
    watcher?.close();
    await expectTold(0, () => writeFileSync(article, '# Three'));
  });
});

describe('a file that is not there yet', () => {
  it('is told when it comes', async () => {
    const picture = join(folder, 'a.png');
    await begin([article, picture]);
    await expectTold(1, () => writeFileSync(picture, 'x'));
  });

  it('is told when it comes with its folders', async () => {
    const picture = join(folder, 'pictures/2025/a.png');
    await begin([article, picture]);
    await expectTold(0, () => mkdirSync(join(folder, 'pictures')));
    await expectTold(1, () => {
      mkdirSync(join(folder, 'pictures/2025'));
      writeFileSync(picture, 'x');
    });
    await expectTold(1, () => writeFileSync(picture, 'xy'));
  });

  it('is told when all of it is moved here', async () => {
    const picture = join(folder, 'pictures/a.png');
    await begin([article, picture]);
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere/a.png'), 'x');
    await expectTold(1, () => renameSync(join(folder, 'elsewhere'), join(folder, 'pictures')));
  });
});

describe.skipIf(!isLinux)('a folder', () => {
  const moved = (): string => `${folder}-moved`;
  afterEach(() => rmSync(moved(), { recursive: true, force: true }));

  it('may be moved away and back', async () => {
    await begin([article]);
    await expectTold(1, () => renameSync(folder, moved()));
    await expectTold(0, () => writeFileSync(join(moved(), 'article.md'), '# Elsewhere'));
    await expectTold(1, () => renameSync(moved(), folder));
    await expectTold(1, () => writeFileSync(article, '# Two'));
  });

  it('may be moved away and back at once', async () => {
    await begin([article]);
    await expectTold(0, () => {
      renameSync(folder, moved());
      renameSync(moved(), folder);
    });
    await expectTold(1, () => writeFileSync(article, '# Two'));
  });

  it('may be deleted and made again', async () => {
    await begin([article]);
    const again = (): void => {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      writeFileSync(article, '# Again');
    };
    await expectSomeTold(again);
    await expectTold(1, () => writeFileSync(article, '# Two'));
  });

  it('may give way to another one', async () => {
    await begin([article]);
    mkdirSync(moved());
    writeFileSync(join(moved(), 'article.md'), '# Another');
    await expectSomeTold(() => {
      rmSync(folder, { recursive: true });
      renameSync(moved(), folder);
    });
    await expectTold(1, () => writeFileSync(article, '# Two'));
  });
});

describe.skipIf(process.platform === 'win32')('a link', () => {
  it('is followed to its file, and to another one when it leads there', async () => {
    mkdirSync(join(folder, 'far'));
    mkdirSync(join(folder, 'farther'));
    const far = join(folder, 'far/real.md');
    const farther = join(folder, 'farther/real.md');
    writeFileSync(far, '# Far');
    writeFileSync(farther, '# Farther away');
    const link = join(folder, 'link.md');
    symlinkSync('far/real.md', link);
    await begin([link]);
    await expectTold(1, () => writeFileSync(far, '# Changed'));
    await expectTold(1, () => {
      symlinkSync('farther/real.md', `${link}.tmp`);
      renameSync(`${link}.tmp`, link);
    });
    await expectTold(1, () => writeFileSync(farther, '# Changed too'));
    await expectTold(0, () => writeFileSync(far, '# No more'));
  });

  it('that leads in a circle is as good as missing', async () => {
    const link = join(folder, 'link.md');
    symlinkSync('link.md', link);
    await begin([link, article]);
    await expectTold(1, () => writeFileSync(article, '# Two'));
    await expectTold(1, () => {
      unlinkSync(link);
      writeFileSync(link, '# Real');
    });
  });
});

describe('a change while the deck is made', () => {
  it('of a file that is new to the watcher is told', async () => {
    await begin([article]);
    const picture = join(folder, 'a.png');
    writeFileSync(picture, 'x');
    const since = Date.now() - 100;
    await expectTold(1, () => watcher?.watch([article, picture], since));
    await expectTold(0, () => watcher?.watch([article, picture], since));
  });

  it('of a file that was watched before is told once', async () => {
    await begin([article]);
    await expectTold(1, () => {
      writeFileSync(article, '# Two');
      return watcher?.watch([article], Date.now());
    });
  });

  it('before it is not', async () => {
    await begin([article]);
    const picture = join(folder, 'a.png');
    writeFileSync(picture, 'x');
    await wait(50);
    await expectTold(0, () => watcher?.watch([article, picture], Date.now()));
  });
});

describe('where the system', () => {
  /** A watcher of a folder that reports nothing by itself. */
  class Silent extends EventEmitter {
    close = async (): Promise<void> => undefined;
  }
  const standIn = (tell: (watcher: Silent) => void): typeof watch =>
    (() => {
      const silent = new Silent();
      setImmediate(() => tell(silent));
      return silent;
    }) as unknown as typeof watch;
  const refuse = (code: string): typeof watch =>
    standIn((silent) => {
      silent.emit('error', Object.assign(new Error(code), { code }));
      silent.emit('ready');
    });

  it.each(['ENOSPC', 'EMFILE', 'EACCES'])('refuses to watch (%s), files are looked at', async (code) => {
    const refused: string[] = [];
    await begin([article], {
      onRefused: (given) => refused.push(given),
      watchFolder: refuse(code),
    });
    writeFileSync(article, '# Two');
    await until(() => told === 1);
    writeFileSync(`${article}.tmp`, '# Three');
    renameSync(`${article}.tmp`, article);
    await until(() => told === 2);
    expect(refused).toEqual([code]);
  });

  it('reports nothing, files are looked at', async () => {
    await begin([article], { interval: 20, watchFolder: standIn(() => undefined) });
    writeFileSync(article, '# Two');
    await until(() => told === 1);
    renameSync(folder, `${folder}-moved`);
    await until(() => told === 2);
    renameSync(`${folder}-moved`, folder);
    await until(() => told === 3);
  });
});

describe('the end leaves nothing that keeps the process alive', () => {
  const watches = (): number =>
    process.getActiveResourcesInfo().filter((name) => name === 'FSEventWrap' || name === 'StatWatcher')
      .length;

  it('after a while', async () => {
    await begin([article]);
    expect(watches()).toBeGreaterThan(0);
    watcher?.close();
    await until(() => watches() === 0);
  });

  it('while the watches are being made', async () => {
    for (let steps = 0; steps < 40; steps++) {
      const brief = new FileWatcher({ onChange: tell });
      const watching = brief.watch([article], Date.now());
      for (let i = 0; i < steps; i++) await new Promise(setImmediate);
      brief.close();
      await watching;
    }
    await wait(calm);
    expect(watches()).toBe(0);
  });

  it('while folders come and go', async () => {
    const files = [1, 2, 3].map((i) => join(folder, `part-${i}/a.md`));
    await begin(files);
    for (let i = 0; i < 10; i++) {
      for (const file of files) mkdirSync(dirname(file));
      for (const file of files) writeFileSync(file, 'x');
      await wait(i * 3);
      for (const file of files) rmSync(dirname(file), { recursive: true });
    }
    watcher?.close();
    await wait(calm);
    expect(watches()).toBe(0);
  });
});
