import type { Language } from '../language.ts';

export const et: Language = {
  ordinals: true,
};
