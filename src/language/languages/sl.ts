import type { Language } from '../language.ts';

export const sl: Language = {
  ordinals: true,
};
