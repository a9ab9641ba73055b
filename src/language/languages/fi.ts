import type { Language } from '../language.ts';

export const fi: Language = {
  labels: [
    'Lyhyesti',
    'Sisältö',
    'Tiekartta',
    'Viitteet',
    'Suunta',
    'Liite',
    'Kysymyksiä',
    'Johdanto',
    'Perustiedot',
    'Lopuksi',
  ],
  callouts: ['Huomautus', 'Vinkki', 'Tärkeää', 'Varoitus', 'Varo'],
  common: 'ja ei ovat että joka myös sekä kun oli tai',
  within: 'Prof Tri esim ns ks mm mrd milj noin',
  beforeNumbers: 'nro s',
  ordinals: true,
  time: {
    plan: 'suunniteltu|tavoite',
    done: 'julkaistu|valmis',
  },
};
