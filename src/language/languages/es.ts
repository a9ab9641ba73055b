import type { Language } from '../language.ts';

export const es: Language = {
  labels: [
    'En resumen',
    'Índice',
    'Hoja de ruta',
    'Notas',
    'Eje',
    'Anexo',
    'Preguntas',
    'Introducción',
    'Datos básicos',
    'Para terminar',
  ],
  callouts: ['Nota', 'Consejo', 'Importante', 'Advertencia', 'Precaución'],
  common: 'el los las y es una para con del que',
  within:
    'Sr Sra Sres Sras Srta Dr Dra Dña Prof Ud Uds Vd Vds Gral núm fig cap vol pág págs p.ej ej aprox avda EE EE.UU',
  beforeNumbers: 'p pp art ene feb mar abr may jun jul ago sept oct nov dic',
  time: {
    months:
      'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sept|sep octubre|oct noviembre|nov diciembre|dic',
    halves:
      'primer_semestre|1.er_semestre|primera_mitad|i_semestre segundo_semestre|2.º_semestre|segunda_mitad|ii_semestre',
    quarters:
      'primer_trimestre|1.er_trimestre|i_trimestre segundo_trimestre|2.º_trimestre|ii_trimestre tercer_trimestre|3.er_trimestre|iii_trimestre cuarto_trimestre|4.º_trimestre|iv_trimestre',
    thirds:
      'principios|inicios|comienzos|a_principios|a_inicios|a_comienzos mediados|a_mediados finales|fines|final|a_finales|a_fines|al_final',
    seasons: 'primavera verano otoño invierno',
    the: 'el|la',
    at: 'en|hacia|para|antes_de|antes_del|hasta|durante|a_lo_largo_de|al_horizonte|año|años|los_años|horizonte|aprox.',
    plan: 'previsto|previsto_para|prevista|prevista_para|planificado|planificada|esperado|esperada|objetivo',
    done: 'publicado|publicada|lanzado|lanzada|entregado|entregada|terminado|terminada|completado|completada',
    due: 'fecha|fecha_prevista|lanzamiento|entrega|plazo',
    beyond: 'después_de|tras|más_allá_de',
    since: 'desde|de|a_partir_de',
    onward: 'en_adelante|y_más_allá|y_después',
    of: 'de|del|del_año|de_la|de_los',
    to: 'a|al|hasta',
    decade: 'década_de|la_década_de|años|los_años|decenio_de',
    stretches:
      'curso|académico|escolar|temporada|campaña|zafra|cosecha|vendimia|ejercicio|década|decenio|año|años',
    amid: 'entre',
    and: 'y',
  },
};
