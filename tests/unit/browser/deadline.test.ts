import { expect, it } from 'vitest';
import { withDeadline } from '../../../src/browser/deadline.ts';

it('gives what the work gives', async () => {
  expect(await withDeadline('Working', 1000, Promise.resolve(1))).toBe(1);
  await expect(withDeadline('Working', 1000, Promise.reject(new TypeError('no')))).rejects.toThrow(TypeError);
});

it('fails when the time is over', async () => {
  await expect(withDeadline('Printing the PDF', 20, new Promise(() => undefined))).rejects.toMatchObject({
    code: 'browser-timeout',
    message: 'Printing the PDF took longer than 0.02 s',
  });
});

it('does not count the time in which the program itself is busy', async () => {
  const answer = new Promise((resolve) => setTimeout(() => resolve('here'), 5));
  const work = withDeadline(
    'Working',
    200,
    answer.then((said) => new Promise((done) => setImmediate(done, said))),
  );
  const start = Date.now();
  while (Date.now() - start < 300);
  expect(await work).toBe('here');
});
