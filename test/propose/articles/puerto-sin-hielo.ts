import type { TestArticle } from './article.js';

/** Written after the rules for Spanish, to see what they missed. */
export const puertoSinHielo: TestArticle = {
  name: 'puerto-sin-hielo',
  lang: 'es',
  published: '2023-08-24',
  text: `El puerto de Calamar se queda sin hielo

La única fábrica de hielo del puerto de Calamar cerró sus puertas el martes, y con ella puede irse la temporada de la merluza. Los 38 barcos de la flota llevan desde entonces amarrados.

«Sin hielo no hay pesca, así de simple», resume Benito Lamas, patrón mayor de la cofradía. A su lado, otros marineros asienten en silencio. La cofradía calcula unas pérdidas de 60.000 euros al día.

La propietaria de la fábrica, Frigoríficos del Norte, alega que la factura de la luz se ha triplicado en dos años. «Hemos aguantado todo lo posible», lamentó su gerente, Carmen Souto, que no descartó una reapertura en otoño. La empresa ha presentado un expediente para sus catorce trabajadores.

El conselleiro del Mar, Xurxo Pena, se comprometió ayer a buscar una solución «en cuestión de días». En declaraciones a la radio pública, Pena adelantó que traerán hielo en camiones desde Ribanova. Para los armadores, en cambio, se trata de un parche. «Lo que llega es agua fría», ironizó Manuel Outón, dueño de dos barcos.

¿Se podía haber evitado? Los sindicatos creen que sí. Aseguran que avisaron a la Xunta en marzo y que nadie respondió. «Tenemos el correo», recalca su representante, Iria Castro. Preguntada al respecto, la Xunta se limita a señalar que «se estudiaron todas las alternativas». No aclara cuáles.

El biólogo Héctor Vila advierte, además, de otro problema: si los barcos salen todos a la vez cuando vuelva el hielo, dice, el caladero sufrirá. Un estudio de su universidad publicado en 2020 ya alertaba de la sobrepesca en la zona.

La alcaldesa, Nuria Rey, anunció que el pleno del 30 de agosto votará una ayuda de urgencia. «Este pueblo vive del mar y no vamos a mirar hacia otro lado», proclamó ante los vecinos concentrados en el muelle. La portavoz del Partido Local le reprochó que llegue «tarde y mal».

Mientras, en la lonja, Dolores Gago barre un suelo seco. «Cuarenta años aquí y nunca la vi así», murmura.`,
  people: [],
  events: [],
  statements: [
    ['Benito Lamas', 'direct', 'Sin hielo no hay pesca'],
    ['La cofradía', 'indirect', 'unas pérdidas de'],
    ['Frigoríficos del Norte', 'indirect', 'la factura de la luz'],
    ['Carmen Souto', 'direct', 'Hemos aguantado'],
    ['Carmen Souto', 'indirect', 'no descartó una reapertura'],
    ['Xurxo Pena', 'mixed', 'comprometió ayer a buscar'],
    ['Xurxo Pena', 'indirect', 'traerán hielo'],
    ['los armadores', 'indirect', 'se trata de un parche'],
    ['Manuel Outón', 'direct', 'Lo que llega es'],
    ['Los sindicatos', 'indirect', 'sí'],
    ['Los sindicatos', 'indirect', 'avisaron a la Xunta'],
    ['Iria Castro', 'direct', 'Tenemos el correo'],
    ['la Xunta', 'direct', 'se estudiaron todas'],
    ['la Xunta', 'silence', 'No aclara cuáles'],
    ['Héctor Vila', 'indirect', 'advierte, además, de otro problema'],
    ['Héctor Vila', 'indirect', 'si los barcos salen todos'],
    ['Un estudio de su universidad', 'indirect', 'alertaba de la sobrepesca'],
    ['Nuria Rey', 'indirect', 'el pleno del 30'],
    ['Nuria Rey', 'direct', 'Este pueblo vive'],
    ['La portavoz del Partido Local', 'mixed', 'reprochó que llegue'],
    ['Dolores Gago', 'direct', 'Cuarenta años aquí'],
  ],
};
