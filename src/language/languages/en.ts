import type { Language } from '../language.ts';

export const en: Language = {
  labels: [
    'In brief',
    'Agenda',
    'Roadmap',
    'Notes',
    'Direction',
    'Appendix',
    'Questions',
    'Introduction',
    'At a glance',
    'In closing',
  ],
  callouts: ['Note', 'Tip', 'Important', 'Warning', 'Caution'],
  common: 'the and of to is that with for are',
  within:
    'Dr Mr Mrs Ms Mx Prof Rev Hon Gen Col Capt Lt Sgt Maj Adm Gov Sen Rep Pres St Mt Ft Messrs Fig Figs Eq Eqs Ref Refs cf vs e.g i.e viz ca approx resp incl excl a.k.a',
  beforeNumbers:
    'Tel No no Nos nos p pp Art art Sec sec Ch ch Vol vol fig figs eq eqs Ver Pt Par Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  time: {
    months:
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
    halves: 'h1|1h|first_half|1st_half h2|2h|second_half|2nd_half',
    quarters:
      'q1|1q|first_quarter|1st_quarter q2|2q|second_quarter|2nd_quarter q3|3q|third_quarter|3rd_quarter q4|4q|fourth_quarter|4th_quarter',
    thirds: 'early|start|beginning mid|middle late|end|close|year-end',
    seasons: 'spring summer autumn|fall winter',
    decades: 's',
    fiscal: 'fy|fiscal_year|financial_year',
    calendar: 'cy|calendar_year',
    the: 'the',
    at: 'by|in|at|until|till|before|toward|towards|during|no_later_than|not_later_than|in_the_course_of|around|circa|ca.|horizon|year|through',
    plan: 'expected|planned|estimated|est.|target|due|due_by|due_in|eta|scheduled|scheduled_for|planned_for|expected_in|targeted|targeting',
    done: 'released|shipped|launched|published|completed|finished|done|delivered',
    due: 'release|release_date|target_date|due_date|delivery|launch|deadline|goal|timeline|when',
    beyond: 'beyond|after|post',
    since: 'from|starting|since|not_before',
    onward: 'onwards|onward|and_beyond|and_later|and_after',
    of: 'of',
    to: 'to|through|until',
    decade: 'decade_of|decade_from',
    stretches:
      'academic|school|fiscal|financial|calendar|heating|growing|planting|crop|harvest|season|year|years|term|semester|decade',
    amid: 'between',
    and: 'and|&',
  },
};
