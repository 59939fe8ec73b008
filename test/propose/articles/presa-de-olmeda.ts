import type { TestArticle } from './article.js';

/** Spanish, written before there were rules for it: verbs without a subject, «…», and a mayor who would not speak. */
export const presaDeOlmeda: TestArticle = {
  name: 'presa-de-olmeda',
  lang: 'es',
  published: '2023-03-16',
  text: `Vecinos de Olmeda piden vaciar la presa

La presa de Olmeda perderá agua de forma controlada a partir del lunes. El Gobierno regional ordenó el desembalse después de que un técnico detectara el martes una grieta en el muro, según informó este jueves la Consejería de Medio Ambiente.

«No hay ningún peligro para la población», afirmó la consejera, Lucía Arroyo, en una rueda de prensa. Añadió que el nivel bajará cuatro metros en diez días. «Preferimos pecar de prudentes», dijo.

En el valle, sin embargo, pocos están tranquilos. «Mi padre ya avisó de esa grieta hace veinte años», cuenta Tomás Requena, ganadero. Su familia vive a dos kilómetros del muro. Requena asegura que nadie les ha llamado y que se enteraron por la radio.

La presa fue construida en 1964. El ingeniero Andrés Molina, que dirigió la última inspección en octubre de 2021, explica que el hormigón «tiene la edad que tiene». «Con mantenimiento puede durar otro siglo», sostiene.

La plataforma Valle Vivo exige que se publiquen todos los informes. Su portavoz, Marta Salcedo, ha acusado a la Consejería de «ocultar la verdad durante meses». La oposición también ha pedido explicaciones. «La consejera debe comparecer ya», reclamó el diputado Ignacio Vera.

El alcalde de Olmeda, Julián Prados, no quiso hacer declaraciones. Fuentes del Ayuntamiento admiten que el plan de emergencia no se revisa desde 2012. Según esas fuentes, el documento ni siquiera menciona el nuevo barrio de Los Álamos.

Arroyo negó haber recibido avisos anteriores. «Actuamos el mismo día en que lo supimos», insistió la consejera, que rechazó las críticas de la oposición. Preguntada por el coste de la obra, no dio ninguna cifra.

De acuerdo con un informe al que ha tenido acceso este diario, la reparación costaría unos tres millones de euros. La empresa Hidrosur, que gestiona la presa, declinó comentar el informe.

El pleno extraordinario se celebrará el 21 de marzo. «Iremos todos», promete Requena. «Con las vacas, si hace falta.»`,
  people: [
    ['Consejería de Medio Ambiente', null],
    ['Lucía Arroyo', 'consejera'],
    ['Tomás Requena', 'ganadero'],
    ['Andrés Molina', 'ingeniero'],
    ['Valle Vivo', 'plataforma'],
    ['Marta Salcedo', 'portavoz'],
    ['La oposición', null],
    ['Ignacio Vera', 'diputado'],
    ['Julián Prados', 'alcalde de Olmeda'],
    ['Fuentes del Ayuntamiento', null],
    ['esas fuentes', null],
    ['un informe', null],
    ['Hidrosur', null],
  ],
  events: [
    ['2023-03-20', 'La presa de Olmeda perderá agua'],
    ['2023-03-14', 'un técnico detectara'],
    ['1964', 'La presa fue construida'],
    ['2021-10', 'que dirigió la última inspección'],
    ['2023-03-21', 'El pleno extraordinario se celebrará'],
  ],
  statements: [
    ['Consejería de Medio Ambiente', 'indirect', 'El Gobierno regional ordenó'],
    ['Lucía Arroyo', 'direct', 'No hay ningún peligro'],
    ['Lucía Arroyo', 'indirect', 'el nivel bajará'],
    ['Lucía Arroyo', 'direct', 'Preferimos pecar'],
    ['Tomás Requena', 'direct', 'Mi padre ya avisó'],
    ['Tomás Requena', 'indirect', 'nadie les ha llamado'],
    ['Andrés Molina', 'mixed', 'el hormigón «tiene'],
    ['Andrés Molina', 'direct', 'Con mantenimiento'],
    ['Valle Vivo', 'indirect', 'exige que se publiquen'],
    ['Marta Salcedo', 'mixed', 'acusado a la Consejería'],
    ['La oposición', 'indirect', 'pedido explicaciones'],
    ['Ignacio Vera', 'direct', 'La consejera debe comparecer'],
    ['Julián Prados', 'silence', 'no quiso hacer declaraciones'],
    ['Fuentes del Ayuntamiento', 'indirect', 'el plan de emergencia'],
    ['esas fuentes', 'indirect', 'el documento ni siquiera'],
    ['Lucía Arroyo', 'indirect', 'negó haber recibido'],
    ['Lucía Arroyo', 'direct', 'Actuamos el mismo día'],
    ['Lucía Arroyo', 'indirect', 'rechazó las críticas'],
    ['Lucía Arroyo', 'silence', 'no dio ninguna cifra'],
    ['un informe', 'indirect', 'la reparación costaría'],
    ['Hidrosur', 'silence', 'declinó comentar'],
    ['Tomás Requena', 'direct', 'Iremos todos'],
    ['Tomás Requena', 'direct', 'Con las vacas'],
  ],
};
