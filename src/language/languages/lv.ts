import type { Language } from '../language.ts';

export const lv: Language = {
  ordinals: true,
};
