import type { Language } from '../language.ts';

export const sr: Language = {
  ordinals: true,
};
