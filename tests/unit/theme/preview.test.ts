import { describe, expect, it } from 'vitest';
import { previewFiles } from '../../../src/theme/preview.ts';

describe('the preview of a theme', () => {
  it('puts a preview beside the theme, or where it is asked for', () => {
    expect(previewFiles('looks/mine.css')).toEqual({
      html: 'looks/mine.preview.html',
      png: 'looks/mine.preview.png',
    });
    expect(previewFiles('stage').html).toBe('stage.preview.html');
    expect(previewFiles('looks/mine.css', 'out').png).toBe('out/mine.preview.png');
  });
});
