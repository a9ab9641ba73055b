import type { Language } from '../language.ts';

export const bs: Language = {
  ordinals: true,
};
