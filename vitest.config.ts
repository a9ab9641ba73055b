import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that put a module in the place of another: elsewhere it may have been loaded before, or be used after. */
const mocking = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.test.ts') && readFileSync(name, 'utf8').includes('vi.mock('));

/** This one closes all browsers of its process, others' too. */
const closing = 'tests/browser/browser.test.ts';
const apart = [...mocking, closing];

/**
 * Begins with the files that take long: those that start programs and browsers, those that look at many examples, and
 * those that need a process of their own, which would end one that has all loaded if they came between. Many small ones
 * at the end keep every worker busy.
 */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId, project }: TestSpecification): boolean =>
      project.name === 'apart' || /\/tests\/(?:browser|cli|property)\//.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    globalSetup: ['tests/shared-folder.ts'],
    setupFiles: ['tests/property/seed.ts'],
    // Messages are those of English, wherever the tests run.
    env: { LC_ALL: 'C' },
    // What is waited for comes when it comes: a busy machine is no fault.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
    // Two cores are common on build machines. A worker that waits, for a browser's timer or a program's start, leaves its
    // core to the third; more than that make the browsers starve each other.
    maxWorkers: 3,
    sequence: { sequencer: LongFirst },
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'dist/test-results.json' }]] : ['default'],
    projects: [
      // Most of the time of a small test is that of loading what it tests: these load it once for all.
      {
        extends: true,
        test: { name: 'together', include: ['tests/**/*.test.ts'], exclude: apart, isolate: false },
      },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
});
