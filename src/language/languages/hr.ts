import type { Language } from '../language.ts';

export const hr: Language = {
  ordinals: true,
};
