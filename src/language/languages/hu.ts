import type { Language } from '../language.ts';

export const hu: Language = {
  labels: [
    'Röviden',
    'Tartalom',
    'Ütemterv',
    'Jegyzetek',
    'Irány',
    'Függelék',
    'Kérdések',
    'Bevezetés',
    'Alapadatok',
    'Zárszó',
  ],
  callouts: ['Megjegyzés', 'Tipp', 'Fontos', 'Figyelmeztetés', 'Vigyázat'],
  common: 'az és hogy nem egy van meg ezt vagy volt',
  within: 'Dr Prof ifj id Özv pl ill kb ún vö ált',
  beforeNumbers: 'sz o',
  ordinals: true,
  time: {
    plan: 'tervezett|várható',
    done: 'megjelent|kész',
  },
};
