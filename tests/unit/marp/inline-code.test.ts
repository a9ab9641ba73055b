import { describe, expect, it } from 'vitest';
import { renderPlain } from '../../render-plain.ts';

/** What no line break parts in some Markdown. */
const whole = (markdown: string): string[] =>
  [
    ...(renderPlain(markdown, 'en')[0]?.html ?? '').matchAll(/<span style="white-space:nowrap">([^<]*)</g),
  ].map(([, text = '']) => text);

describe('options of commands', () => {
  it('stay whole in code within text', () => {
    expect(whole('Add `--dry-run-first 4`, or `tool -v list --all`.')).toEqual([
      '--dry-run-first',
      '-v',
      '--all',
    ]);
  });

  it('keep their hyphens with their first word where they are long', () => {
    expect(whole('`--enable-a-name-that-is-longer-than-most`')).toEqual(['--enable-']);
  });

  it('are no hyphens within words, nor minus signs', () => {
    expect(whole('`well-known a - b --`')).toEqual([]);
  });
});

/** Code of some Markdown, with bars where it may break. */
const parted = (markdown: string): string[] =>
  [...(renderPlain(markdown, 'en')[0]?.html ?? '').matchAll(/<code>(.*?)<\/code>/g)].map(([, code = '']) =>
    code.replaceAll('<wbr>', '|').replace(/<[^>]*>/g, ''),
  );

describe('names in code', () => {
  it('break between their words where they are long', () => {
    expect(parted('# `weighted_sail_plan`')).toEqual(['weighted_|sail_|plan']);
    expect(parted('Call `hull::planks::count_all(x)` or `sail_plan`.')).toEqual([
      'hull::|planks::|count_|all(x)',
      'sail_plan',
    ]);
    expect(parted('`mend sail_plan --all`, `--all-sails-and-planks-and-oars`')).toEqual([
      'mend sail_plan --all',
      '--all-sails-|and-|planks-|and-|oars',
    ]);
    expect(parted('`a<b>_with_long_names`')).toEqual(['a&lt;b&gt;_|with_|long_|names']);
  });

  it('take a line of their own before they break, with the marks around them', () => {
    const boxes = (markdown: string): string[] =>
      [
        ...(renderPlain(markdown, 'en')[0]?.html ?? '').matchAll(
          /<span style="display:inline-block[^>]*>(.*?)<\/span>/g,
        ),
      ].map(([, shown = '']) => shown.replace(/<[^>]*>/g, ''));
    expect(boxes('The gauge (`mast_height_over_water`), then `keel_depth_under_water`.')).toEqual([
      '(mast_height_over_water),',
      'keel_depth_under_water.',
    ]);
    expect(
      boxes(
        'Call `mend mast_height_over_water`, or `keel`; **`hull.planks.count_all`** is 港的`hull::planks::count`。',
      ),
    ).toEqual(['hull.planks.count_all', 'hull::planks::count。']);
  });

  it('break sooner in tables', () => {
    expect(parted('| `sail_plan_a1` |\n| - |\n| `sail_plan` |\n\n`sail_plan_a1`')).toEqual([
      'sail_|plan_a1',
      'sail_plan',
      'sail_plan_a1',
    ]);
  });
});
