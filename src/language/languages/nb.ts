import type { Language } from '../language.ts';

export const nb: Language = {
  labels: [
    'Kort fortalt',
    'Innhold',
    'Veikart',
    'Noter',
    'Retning',
    'Vedlegg',
    'Spørsmål',
    'Innledning',
    'Fakta',
    'Til slutt',
  ],
  callouts: ['Merk', 'Tips', 'Viktig', 'Advarsel', 'Forsiktig'],
  common: 'og av ikke det på til som med etter ble',
  within: 'Dr Prof fig kap f.eks bl.a dvs ca hhv inkl ekskl jf pga mill mrd St',
  beforeNumbers: 'nr s',
  ordinals: true,
  time: {
    plan: 'planlagt|forventet',
    done: 'utgitt|lansert|ferdig',
    decades: '-tallet|-årene',
    stretches: 'skoleåret|studieåret|sesongen',
    and: 'og',
  },
};
