import type { Language } from '../language.ts';

export const pl: Language = {
  labels: [
    'W skrócie',
    'Spis treści',
    'Mapa drogowa',
    'Przypisy',
    'Kierunek',
    'Dodatek',
    'Pytania',
    'Wstęp',
    'Podstawowe informacje',
    'Na zakończenie',
  ],
  callouts: ['Uwaga', 'Wskazówka', 'Ważne', 'Ostrzeżenie', 'Ostrożnie'],
  common: 'się nie jest że dla oraz są przez od',
  within: 'Dr Prof Inż Mgr Hab np tzn tzw tj m.in ul al pl św im rys tab ok mln mld tys ks',
  beforeNumbers: 'nr str art poz',
  ordinals: true,
  time: {
    months:
      'styczeń|stycznia luty|lutego marzec|marca kwiecień|kwietnia maj|maja czerwiec|czerwca lipiec|lipca sierpień|sierpnia wrzesień|września październik|października listopad|listopada grudzień|grudnia',
    halves: 'i_połowa|pierwsza_połowa|i_półrocze ii_połowa|druga_połowa|ii_półrocze',
    quarters:
      'i_kwartał|1._kwartał|pierwszy_kwartał ii_kwartał|2._kwartał|drugi_kwartał iii_kwartał|3._kwartał|trzeci_kwartał iv_kwartał|4._kwartał|czwarty_kwartał',
    thirds: 'początek|początku połowa|połowy|połowie koniec|końca|końcem',
    seasons: 'wiosna|wiosną lato|latem jesień|jesienią zima|zimą',
    years: 'roku|rok|r.',
    at: 'w|do|około|ok.|rok',
    plan: 'planowane|planowany|planowana|przewidywany|cel',
    done: 'wydano|wydana|wydany|opublikowano|ukończono',
    beyond: 'po',
    since: 'od',
    onward: 'i_później|i_dalej',
    to: 'do',
    decade: 'lata|lat|dekada',
    stretches: 'rok|roku|akademicki|szkolny|sezon|kwartały|kwartał|dekada',
    amid: 'między',
    and: 'i|oraz',
  },
};
