import type { Language } from '../language.ts';

export const da: Language = {
  labels: [
    'Kort fortalt',
    'Indhold',
    'Køreplan',
    'Noter',
    'Retning',
    'Bilag',
    'Spørgsmål',
    'Indledning',
    'Fakta',
    'Til slut',
  ],
  callouts: ['Bemærk', 'Tip', 'Vigtigt', 'Advarsel', 'Forsigtig'],
  common: 'og af ikke det på til som med efter blev',
  within: 'Dr Prof fig kap f.eks bl.a d.v.s dvs ca hhv ifm iht inkl ekskl jf pga mio mia Skt',
  beforeNumbers: 'nr s',
  ordinals: true,
  time: {
    plan: 'planlagt|forventet',
    done: 'udgivet|lanceret|færdig',
    decades: '’erne|-erne',
    stretches: 'skoleåret|studieåret|sæsonen',
    amid: 'mellem',
    and: 'og',
  },
};
