import type { Language } from '../language.ts';

export const nl: Language = {
  labels: [
    'In het kort',
    'Inhoud',
    'Routekaart',
    'Noten',
    'Richting',
    'Bijlage',
    'Vragen',
    'Inleiding',
    'In één oogopslag',
    'Tot slot',
  ],
  callouts: ['Opmerking', 'Tip', 'Belangrijk', 'Waarschuwing', 'Let op'],
  common: 'het een van niet voor met zijn dat worden ook',
  within:
    'dhr mevr mw Dr Prof Ir Ing Mr Drs afb fig bijv bv d.w.z m.b.t o.a blz ca incl excl evt resp vgl St',
  beforeNumbers: 'nr art p hfst',
  time: {
    months:
      'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec',
    halves: 'eerste_helft|1e_helft tweede_helft|2e_helft',
    quarters:
      'eerste_kwartaal|1e_kwartaal tweede_kwartaal|2e_kwartaal derde_kwartaal|3e_kwartaal vierde_kwartaal|4e_kwartaal',
    thirds: 'begin midden|medio eind|einde',
    seasons: 'voorjaar|lente zomer najaar|herfst winter',
    the: 'het|de',
    at: 'in|tegen|vóór|voor|uiterlijk|in_de_loop_van|rond|jaar',
    plan: 'gepland|verwacht|doel',
    done: 'uitgebracht|verschenen|opgeleverd|afgerond|gereed',
    due: 'oplevering|release|streefdatum|deadline',
    beyond: 'na',
    since: 'vanaf|sinds',
    onward: 'en_verder|en_later',
    of: 'van',
    to: 'tot|t/m',
    decade: 'jaren|de_jaren',
    stretches: 'schooljaar|studiejaar|academiejaar|seizoen|stookseizoen|oogst|oogstjaar|decennium',
    amid: 'tussen',
    and: 'en',
  },
};
