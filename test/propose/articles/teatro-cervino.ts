import type { TestArticle } from './article.js';

/** Spanish, written before there were rules for it: “…”, the perfect of Spain and the preterite of America, and an agency as a source. */
export const teatroCervino: TestArticle = {
  name: 'teatro-cervino',
  lang: 'es',
  published: '2024-11-08',
  text: `El Teatro Cervino reabre sin director

CIUDAD RÍA (Agencia Sur) — El Teatro Cervino volverá a abrir sus puertas el 15 de noviembre, después de tres años de obras. El Ministerio de Cultura anunció la fecha este miércoles en un comunicado.

“Es un día feliz para la ciudad”, ha dicho el ministro de Cultura, Gonzalo Ferrán, durante una visita a la sala. El ministro ha recordado que la restauración costó 22 millones de pesos y ha agradecido el trabajo de los artesanos. “Cada butaca se hizo a mano”, ha subrayado.

La reapertura llega sin director artístico. Irene Bauzá dejó el cargo el pasado 30 de septiembre por diferencias con el Ministerio. “Me pidieron firmar un programa que yo no había elegido”, explicó Bauzá a este periódico. La directora aseguró que no volverá “ni como espectadora”.

Ferrán evitó hablar de la renuncia. “Los nombres pasan, los teatros quedan”, se limitó a responder. Preguntado por los periodistas, el ministro no aclaró cuándo habrá un sucesor.

Los trabajadores están divididos. El comité de empresa denunció que todavía se deben dos meses de sueldo. “Abrir así es una falta de respeto”, señaló su presidenta, Rosa Quintero. En cambio, el jefe de escenario, Emilio Duarte, opina que lo peor sería seguir cerrados. “El público también espera”, comenta.

Según un sindicato de actores, al menos cuarenta artistas se han negado a participar en la gala. El sindicato advirtió de que habrá protestas en la puerta. Un portavoz de la policía señaló que se cortará la avenida Marítima desde las seis de la tarde.

El edificio, que se inauguró en 1887, sufrió un incendio en marzo de 2019. El fuego destruyó el techo pintado por Baltasar Rey. Según la investigación, el origen fue un cortocircuito.

La oposición sostiene que el contrato de la obra se adjudicó sin concurso. “Queremos ver los papeles”, exigió la senadora Pilar Otero. El Ministerio rechazó las acusaciones y se negó a facilitar el contrato.

“Yo solo quiero oír música otra vez”, resume Amparo Gil, vecina del barrio. Tiene 82 años y vio su primera ópera en el Cervino en 1951.`,
  people: [
    ['Ministerio de Cultura', null],
    ['Gonzalo Ferrán', 'ministro de Cultura'],
    ['Irene Bauzá', null],
    ['El comité de empresa', null],
    ['Rosa Quintero', 'presidenta'],
    ['Emilio Duarte', 'jefe de escenario'],
    ['un sindicato de actores', null],
    ['El sindicato', null],
    ['Un portavoz de la policía', null],
    ['la investigación', null],
    ['La oposición', null],
    ['Pilar Otero', 'senadora'],
    ['Amparo Gil', 'vecina del barrio'],
  ],
  events: [
    ['2024-11-15', 'El Teatro Cervino volverá a abrir'],
    ['2024-09-30', 'Irene Bauzá dejó el cargo'],
    ['1887', 'se inauguró'],
    ['2019-03', 'un incendio'],
    ['1951', 'vio su primera ópera'],
  ],
  statements: [
    ['Ministerio de Cultura', 'indirect', 'anunció la fecha'],
    ['Gonzalo Ferrán', 'direct', 'Es un día feliz'],
    ['Gonzalo Ferrán', 'indirect', 'la restauración costó'],
    ['Gonzalo Ferrán', 'indirect', 'agradecido el trabajo'],
    ['Gonzalo Ferrán', 'direct', 'Cada butaca'],
    ['Irene Bauzá', 'direct', 'Me pidieron firmar'],
    ['Irene Bauzá', 'mixed', 'no volverá'],
    ['Gonzalo Ferrán', 'silence', 'evitó hablar'],
    ['Gonzalo Ferrán', 'direct', 'Los nombres pasan'],
    ['Gonzalo Ferrán', 'silence', 'no aclaró cuándo'],
    ['El comité de empresa', 'indirect', 'todavía se deben'],
    ['Rosa Quintero', 'direct', 'Abrir así'],
    ['Emilio Duarte', 'indirect', 'lo peor sería'],
    ['Emilio Duarte', 'direct', 'El público también espera'],
    ['un sindicato de actores', 'indirect', 'al menos cuarenta'],
    ['El sindicato', 'indirect', 'habrá protestas'],
    ['Un portavoz de la policía', 'indirect', 'se cortará la avenida'],
    ['la investigación', 'indirect', 'el origen fue'],
    ['La oposición', 'indirect', 'el contrato de la obra'],
    ['Pilar Otero', 'direct', 'Queremos ver los papeles'],
    ['Ministerio de Cultura', 'indirect', 'rechazó las acusaciones'],
    ['Ministerio de Cultura', 'silence', 'se negó a facilitar'],
    ['Amparo Gil', 'direct', 'Yo solo quiero oír'],
  ],
};
