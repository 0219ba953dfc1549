import { lines } from '../lib/lines'

/** What synthetic pages of a language are put together from. */
export interface Vocabulary {
  /** Plain words for sentences, small ones several times as often as the others. */
  words: readonly string[]
  /** What takes the place of a subject, now and then. */
  roles: readonly string[]
  said: readonly string[]
  months: readonly string[]
  by: string
  photo: string
  seeAlso: string
  quotes: readonly [open: string, close: string]
  debris: readonly string[]
}

const list = (text: string) => text.trim().split(/\s+/)

const small = (text: string) => Array.from({ length: 4 }, () => list(text)).flat()

export const givenNames = list(
  'Anna Jonas Marie Peter Lucía Marco Sophie Jan Elena Thomas Julia David Clara Martin Paula Hugo Nina Oliver Laura Simon José Ingrid Pieter Chiara Étienne',
)
export const surnames = list(
  'Ostrander Velten Marchetti Quintana Haverkamp Leclerq Brandauer Okonedo Sandoval Pettersen Vandermeer Castellano Wiesinger Dubrovnik Aldridge Fennimore Thibault Rosselli Kaltenbach Ibáñez O’Malley-Reid Grünwald',
)
export const places = list(
  'Rotterdam Leipzig Lyon Sevilla Torino Bristol Antwerpen Graz Nantes Bilbao Verona Leeds Prague Oslo Dublin Basel',
)
export const agencies = [
  'Reuters',
  'AP',
  'dpa',
  'AFP',
  'EPA',
  'Getty Images',
  'IMAGO/Pixwork',
  'Harbour Press',
]

/** By language code. */
export const vocabularies: Readonly<Record<string, Vocabulary>> = {
  en: {
    words: [
      ...small(
        'the of to and a in that for it on was with as at by from this have not are but they which will',
      ),
      ...list(
        'council river harbour budget winter train school bridge market farmer engine library ferry evening storm letter decision question company answer village border report price water forest number member plan street window meeting work month doctor team open long small early public local quiet heavy former certain repair build close begin follow carry wait reach',
      ),
    ],
    roles: [
      'mayor',
      'foreign minister',
      'spokeswoman',
      'harbour master',
      'union leader',
      'police chief',
    ],
    said: ['said', 'told reporters', 'added', 'explained'],
    months: ['January', 'May', 'September', 'October'],
    by: 'By',
    photo: 'Photo',
    seeAlso: 'See also',
    quotes: ['“', '”'],
    debris: lines(`Share this article
      Sign up for our newsletter
      Read more
      Advertisement
      Most read
      Follow us on social media
      All rights reserved`),
  },
  de: {
    words: [
      ...small(
        'der die das und in zu den ist von mit sich auf für nicht ein eine als auch es an werden aus er hat dass',
      ),
      ...list(
        'Stadtrat Fluss Hafen Haushalt Winter Zug Schule Brücke Markt Bauer Motor Bücherei Fähre Abend Sturm Brief Entscheidung Frage Unternehmen Antwort Dorf Grenze Bericht Preis Wasser Wald Zahl Mitglied Plan Straße Fenster Sitzung Arbeit Monat Ärztin Mannschaft offen lang klein früh öffentlich ruhig schwer gewiss reparieren bauen schließen beginnen folgen tragen warten erreichen',
      ),
    ],
    roles: ['Bürgermeisterin', 'Außenminister', 'Sprecherin', 'Hafenmeister', 'Polizeichef'],
    said: ['sagte', 'erklärte', 'betonte', 'sagte der Zeitung'],
    months: ['Januar', 'Mai', 'September', 'Oktober'],
    by: 'Von',
    photo: 'Foto',
    seeAlso: 'Lesen Sie auch',
    quotes: ['„', '“'],
    debris: lines(`Artikel teilen
      Newsletter abonnieren
      Mehr lesen
      Anzeige
      Meistgelesen
      Alle Rechte vorbehalten`),
  },
  fr: {
    words: [
      ...small(
        'le la les de des et à en un une du que qui dans pour pas sur au par plus avec il elle se ce',
      ),
      ...list(
        'conseil fleuve port budget hiver train école pont marché fermier moteur bibliothèque soirée tempête lettre décision question entreprise réponse village frontière rapport prix eau forêt nombre membre plan rue fenêtre réunion travail mois équipe ouvert long petit tôt public local calme lourd ancien certain réparer construire fermer commencer suivre porter attendre atteindre',
      ),
    ],
    roles: ['maire', 'ministre des Affaires étrangères', 'porte-parole', 'président du conseil'],
    said: ['a déclaré', 'a dit', 'explique', 'assure'],
    months: ['janvier', 'mai', 'septembre', 'octobre'],
    by: 'Par',
    photo: 'Photo',
    seeAlso: 'Lire aussi',
    quotes: ['« ', ' »'],
    debris: lines(`Partager l’article
      S’inscrire à la newsletter
      Publicité
      Les plus lus
      Tous droits réservés`),
  },
  es: {
    words: [
      ...small('el la los las de y en que a un una por con no se del para es al lo como más su'),
      ...list(
        'consejo río puerto presupuesto invierno tren escuela puente mercado granjero motor biblioteca tarde tormenta carta decisión pregunta empresa respuesta pueblo frontera informe precio agua bosque número miembro plan calle ventana reunión trabajo mes equipo abierto largo pequeño temprano público local tranquilo pesado antiguo cierto reparar construir cerrar empezar seguir llevar esperar alcanzar',
      ),
    ],
    roles: ['alcaldesa', 'ministro de Exteriores', 'portavoz', 'presidente del consejo'],
    said: ['dijo', 'explicó', 'añadió', 'aseguró'],
    months: ['enero', 'mayo', 'septiembre', 'octubre'],
    by: 'Por',
    photo: 'Foto',
    seeAlso: 'Lea también',
    quotes: ['«', '»'],
    debris: lines(`Compartir
      Suscríbete al boletín
      Publicidad
      Lo más leído
      Todos los derechos reservados`),
  },
  it: {
    words: [
      ...small('il la i le di e in che a un una per con non si del da è al come più su dei'),
      ...list(
        'consiglio fiume porto bilancio inverno treno scuola ponte mercato contadino motore biblioteca sera tempesta lettera decisione domanda azienda risposta paese confine rapporto prezzo acqua foresta numero membro piano strada finestra riunione lavoro mese squadra aperto lungo piccolo presto pubblico locale calmo pesante certo riparare costruire chiudere cominciare seguire portare aspettare raggiungere',
      ),
    ],
    roles: ['sindaca', 'ministro degli Esteri', 'portavoce', 'presidente del consiglio'],
    said: ['ha detto', 'ha spiegato', 'ha aggiunto'],
    months: ['gennaio', 'maggio', 'settembre', 'ottobre'],
    by: 'Di',
    photo: 'Foto',
    seeAlso: 'Leggi anche',
    quotes: ['«', '»'],
    debris: lines(`Condividi
      Iscriviti alla newsletter
      Pubblicità
      I più letti
      Tutti i diritti riservati`),
  },
  nl: {
    words: [
      ...small(
        'de het een van en in te dat op is voor met die niet aan er om ook als bij door naar zijn',
      ),
      ...list(
        'raad rivier haven begroting winter trein school brug markt boer motor bibliotheek veerboot avond storm brief besluit vraag bedrijf antwoord dorp grens verslag prijs water bos getal lid plan straat venster vergadering werk maand dokter ploeg open lang klein vroeg openbaar rustig zwaar zeker repareren bouwen sluiten beginnen volgen dragen wachten bereiken',
      ),
    ],
    roles: ['burgemeester', 'minister van Buitenlandse Zaken', 'woordvoerder', 'havenmeester'],
    said: ['zei', 'vertelde', 'benadrukte'],
    months: ['januari', 'mei', 'september', 'oktober'],
    by: 'Door',
    photo: 'Foto',
    seeAlso: 'Lees ook',
    quotes: ['‘', '’'],
    debris: lines(`Deel dit artikel
      Meld je aan voor de nieuwsbrief
      Advertentie
      Meest gelezen
      Alle rechten voorbehouden`),
  },
}
