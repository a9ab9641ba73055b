import type { Language } from '../language.ts';

export const sk: Language = {
  within: 'Dr Prof Doc Ing Mgr Bc napr tzv tzn tj resp cca obr tab sv ul nám vrát mil mld tis',
  beforeNumbers: 'č str čl',
  ordinals: true,
};
