import type { Language } from '../language.ts';

export const cs: Language = {
  labels: [
    'Stručně',
    'Obsah',
    'Cestovní mapa',
    'Poznámky',
    'Směr',
    'Příloha',
    'Otázky',
    'Úvod',
    'Základní údaje',
    'Závěrem',
  ],
  callouts: ['Poznámka', 'Tip', 'Důležité', 'Varování', 'Upozornění'],
  common: 'je se že pro jako které jsou byl není nebo',
  within: 'Dr Prof Doc Ing Mgr Bc MUDr JUDr např tzv tzn tj resp cca obr tab sv ul nám vč mil mld tis',
  beforeNumbers: 'č str čl',
  ordinals: true,
  time: {
    plan: 'plánováno|očekáváno|cíl',
    done: 'vydáno|dokončeno|hotovo',
  },
};
