import type { Language } from '../language.ts';

export const is: Language = {
  ordinals: true,
};
