import type { TestArticle } from './article.js';

/** Spanish, written after the last rule for it; the rules have not been changed for this one. */
export const metroNorte: TestArticle = {
  name: 'metro-norte',
  lang: 'es',
  published: '2024-05-17',
  text: `Un túnel inundado paraliza el metro del norte

La línea 4 del metro de Alborada permanecerá cerrada al menos dos semanas. Una tubería reventó el miércoles por la noche e inundó el túnel entre las estaciones de Molinos y Ferial, explicó ayer la empresa pública Metro Alborada.

“Nunca habíamos visto tanta agua”, declaró el jefe de mantenimiento, Óscar Pinto, a los periodistas. Según sus cálculos, entraron más de 9.000 metros cúbicos en menos de una hora. No hubo heridos.

El ayuntamiento reforzará las líneas de autobús desde hoy. “Pedimos paciencia a los viajeros”, dijo la concejala de Movilidad, Teresa Aguado, quien reconoció que habrá retrasos. La concejala aseguró también que el servicio nocturno no se verá afectado.

En las paradas, la paciencia escasea. “Llevo cincuenta minutos esperando”, protestaba a las ocho de la mañana Raquel Montes, enfermera. Otro viajero, Samuel Ortiz, cree que la ciudad “lleva años parcheando”. “Y ahora nos toca pagar a todos”, añade.

La tubería pertenece a la compañía de aguas Hidrocentro. Un portavoz de la compañía indicó que la pieza había sido revisada en enero y negó que hubiera fugas previas. La compañía no quiso facilitar el informe de esa revisión.

Los sindicatos dan otra versión. “Avisamos tres veces de las filtraciones y no nos hicieron caso”, denunció Lidia Barco, delegada de los conductores. Barco sostiene que existe un correo electrónico del 8 de abril que lo demuestra. Metro Alborada evitó comentar esa acusación.

El líder de la oposición, Félix Andrade, exigió la dimisión del gerente. “Alguien tiene que asumir responsabilidades”, insistió en un mensaje en la red X. El alcalde, Jaime Robles, ha descartado ceses “en plena emergencia”. Robles recordó que la línea 4, inaugurada en 1998, transporta a 120.000 personas al día.

De acuerdo con fuentes de la investigación, la avería pudo deberse a unas obras cercanas. La fiscalía ha abierto diligencias, pero no ha precisado contra quién.

El metro volverá a circular, si se cumplen los plazos, el 3 de junio. “Si no llueve”, matiza Pinto.`,
  people: [],
  events: [],
  statements: [
    ['Metro Alborada', 'indirect', 'Una tubería reventó'],
    ['Óscar Pinto', 'direct', 'Nunca habíamos visto'],
    ['Óscar Pinto', 'indirect', 'entraron más de 9.000'],
    ['Teresa Aguado', 'direct', 'Pedimos paciencia'],
    ['Teresa Aguado', 'indirect', 'habrá retrasos'],
    ['Teresa Aguado', 'indirect', 'el servicio nocturno'],
    ['Raquel Montes', 'direct', 'Llevo cincuenta minutos'],
    ['Samuel Ortiz', 'mixed', 'la ciudad “lleva'],
    ['Samuel Ortiz', 'direct', 'Y ahora nos toca'],
    ['Un portavoz de la compañía', 'indirect', 'la pieza había sido'],
    ['Un portavoz de la compañía', 'indirect', 'negó que hubiera'],
    ['La compañía', 'silence', 'no quiso facilitar'],
    ['Lidia Barco', 'direct', 'Avisamos tres veces'],
    ['Lidia Barco', 'indirect', 'existe un correo'],
    ['Metro Alborada', 'silence', 'evitó comentar'],
    ['Félix Andrade', 'indirect', 'exigió la dimisión'],
    ['Félix Andrade', 'direct', 'Alguien tiene que asumir'],
    ['Jaime Robles', 'mixed', 'descartado ceses'],
    ['Jaime Robles', 'indirect', 'la línea 4, inaugurada'],
    ['fuentes de la investigación', 'indirect', 'la avería pudo deberse'],
    ['La fiscalía', 'silence', 'no ha precisado'],
    ['Óscar Pinto', 'direct', 'Si no llueve'],
  ],
};
