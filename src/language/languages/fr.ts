import type { Language } from '../language.ts';

export const fr: Language = {
  labels: [
    'En bref',
    'Sommaire',
    'Feuille de route',
    'Notes',
    'Axe',
    'Annexe',
    'Vos questions',
    'Introduction',
    'Repères',
    'Pour finir',
  ],
  callouts: ['Remarque', 'Astuce', 'Important', 'Avertissement', 'Attention'],
  common: 'le les des et est une pour dans avec du',
  within: 'M MM Mme Mmes Mlle Dr Pr Me Mgr St Ste fig chap vol env cf p.ex ex c.-à-d éd hab',
  beforeNumbers: 'p pp art janv févr avr juill sept oct nov déc',
  time: {
    months:
      'janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc',
    halves: 's1|premier_semestre|1er_semestre s2|second_semestre|deuxième_semestre|2e_semestre',
    quarters:
      't1|premier_trimestre|1er_trimestre t2|deuxième_trimestre|2e_trimestre t3|troisième_trimestre|3e_trimestre t4|quatrième_trimestre|4e_trimestre',
    thirds: 'début|le_début mi|milieu|le_milieu fin|la_fin',
    seasons: 'printemps été automne hiver',
    the: 'la|le|l’',
    at: 'en|à|vers|pour|avant|courant|au_cours_de|d’ici|d’ici_à|à_l’horizon|horizon|jusqu’en|année|années|les_années|environ',
    plan: 'prévu|prévu_en|prévue|prévus|prévues|prévu_pour|prévue_pour|prévue_en|attendu|attendue|cible|objectif',
    done: 'publié|publiée|sorti|livré|livrée|lancé|lancée|terminé|terminée|achevé|achevée',
    due: 'échéance|date_prévue|livraison|sortie|publication|lancement',
    beyond: 'après|au-delà_de|post',
    since: 'dès|depuis|de|à_partir_de',
    onward: 'et_au-delà|et_après',
    of: 'de|de_l’année|d’|des',
    to: 'à|au',
    decade: 'années|les_années|décennie',
    stretches:
      'année|années|scolaire|universitaire|saison|exercice|campagne|récolte|vendange|vendanges|rentrée|décennie',
    amid: 'entre',
    and: 'et',
  },
};
