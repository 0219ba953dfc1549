import { lines } from '../../lib/lines'
import { parts } from '../../lib/parts'
import type { Tongue } from './tongue'

/** Spanish. */
export const es: Tongue = {
  headlines: lines(`
    {place} espera desde hace {number} días: {subject} sigue sin abrir
    {surname} promete {number} millones para las obras de {place}
    {number} empleos en peligro en {place}
    {place} y {place} llegan a un acuerdo tras {number} horas
    Por qué {subject} divide a {place} y a {place}
    {surname} defiende su plan ante los vecinos de {place}
    La crecida deja {number} casas sin luz cerca de {place}`),
  standing: lines(`
    La semana en imágenes
    Cartas de los lectores
    El tiempo: la lluvia llega por el oeste`),
  standfirsts: lines(`
    Meses de conversaciones terminaron sin resultado. En {place} muchos pierden la paciencia, y {subject} sigue sin llegar.
    La decisión se esperaba desde hacía semanas. Ahora se sabe quién tendrá que pagar en {place}.
    Para {number} familias de {place} todo depende de una sola reunión.`),
  sections: lines(`
    Dudas en {place}
    Quién paga al final
    Críticas de la oposición
    Lo que viene en {month}
    Sin respuesta del ministerio`),
  introductions: lines(`
    «Nadie quiere volver a donde estábamos en {month}», dijo {person}, {role}, después de la reunión de {place}.
    Según {person}, {role}, la oferta de {place} ya no está sobre la mesa.
    {person}, {role}, había advertido de los costes ya en {month}.
    En {place} habló {person}, {role}, ante unas {number} personas que habían venido a pesar de la lluvia.`),
  sentences: lines(`
    {subject} tenía que estar listo en {month}, pero los obreros encontraron agua bajo los cimientos en {place}.
    Unas {number} personas acudieron a la reunión de {place}, más de las que cabían en la sala.
    El informe recoge {number} defectos, casi todos pequeños.
    Los costes han subido un {number} por ciento desde el primer cálculo.
    El {day} de {month} la comisión se reunirá otra vez, ahora en {place}.
    Las conversaciones duraron hasta bien entrada la noche y se interrumpieron dos veces.
    Entre {place} y {place} no circuló ningún tren durante {number} minutos por la mañana.
    La oposición habla de un juego con el dinero de los demás.
    Una portavoz del ministerio no quiso comentar la carta.
    Llovió durante tres días, y después el río pasó por encima del muro del viejo mercado.
    Los precios del mercado de {place} volvieron a subir, el pan {number} céntimos.
    El tribunal fijó una fecha en {month} y pidió los papeles a las dos partes.
    Las escuelas de {place} siguen cerradas hasta que funcione la calefacción.
    El dinero está, pero en una cuenta que nadie puede tocar antes de {month}.
    Aun así, el ambiente era tranquilo cuando se abrieron las puertas.`),
  statements: lines(`
    «Hemos esperado este día y podemos esperar una semana más», dijo {surname}.
    {surname} no quiso decir cuántas de las {number} ofertas se habían leído.
    «No es solo una cuestión de dinero», explicó {surname}.
    Más tarde {surname} siguió viaje a {place}, donde esperaban {number} delegados.`),
  captions: lines(`
    {person} antes de la reunión de {place}, el {day} de {month}
    El viejo puente de {place} está cerrado desde hace {number} días
    {person}, {role}, delante del ayuntamiento de {place}`),
  alts: lines(`
    {person} en {place}
    Un puente sobre un río en {place}`),
  subjects:
    parts(`el nuevo transbordador; el túnel del puerto; el colegio de la colina; el impuesto del agua; el hospital de la comarca;
    el parque eólico; el puente del molino; el mercado cubierto; el tren nocturno; el muelle del carbón; el embalse; el peaje;
    el carril para bicicletas; el granero; el paso fronterizo; el tranvía`),
  roles:
    parts(`alcaldesa; capitán del puerto; ministro de Hacienda; directora de la escuela; jefe de la policía; ingeniero jefe;
    profesora de economía; director del hospital; jueza; presidente del consejo regional`),
  months: parts('enero;febrero;marzo;abril;mayo;junio;julio;agosto;septiembre;octubre;noviembre'),
  date: '{day} de {month} de 2024',
  byline: 'Por {person}',
  photo: 'Foto: ',
  seeAlso: ['Lea también', 'Le puede interesar'],
  above: lines(`
    Compartir
    Publicidad`),
  below: lines(`
    Suscríbete al boletín
    Lo más leído
    Todos los derechos reservados`),
}
