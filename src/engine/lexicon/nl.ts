import { phrases, words, type Words } from './words'

/** Dutch: the basics. */
export const nl: Words = {
  nounModifiers: true,
  boilerplate: phrases`
    advertentie; reclame; gesponsord; deel; delen; deel dit artikel; deel dit bericht; deel op facebook; deel op twitter; kopieer link; print; printen; bewaar; bewaren; luister; luister naar dit artikel; reacties; reageer
    reageren; geef een reactie; plaats een reactie; reactie plaatsen; laat een reactie achter; reactie annuleren; bekijk reacties; nieuwsbrief; aanmelden; inloggen; registreren; abonneer; abonneren; word abonnee; home; menu
    zoeken; contact; privacy; privacybeleid; cookies; volg ons; over de auteur; auteur; auteurs; tags; onderwerpen; lees ook; lees meer; lees verder; meer lezen; meest gelezen; populair; meer nieuws; laatste nieuws
    gerelateerd; gerelateerde artikelen; aanbevolen; bekijk ook; meer over dit onderwerp; sluiten; volgende; vorige; terug; terug naar boven; toon meer; video; foto's; fotoserie; naam; e mailadres; website; politiek; economie; sport`,
  boilerplateWithin: phrases`
    je e mailadres wordt niet gepubliceerd; het e mailadres wordt niet gepubliceerd; vereiste velden zijn gemarkeerd; alle rechten voorbehouden; nieuwsbrief; schrijf je in; meld je aan; privacybeleid; wij gebruiken cookies
    volg ons op; download de app; om te reageren; alleen voor abonnees; klik hier; whatsapp kanaal; dit artikel`,
  pictureLabels: phrases`foto; foto's; afbeelding; afbeeldingen; beeld; vergroot; vergroot afbeelding; bekijk afbeelding; bekijk foto; bekijk foto's; fotogalerij; galerij; bijschrift; volledig scherm`,
  relatedLabels: phrases`lees ook; lees meer; lees verder; bekijk ook; zie ook; luister ook; meer over dit onderwerp; gerelateerd; gerelateerde artikelen; meer lezen; aanrader`,
  authorLeads: phrases`door; door onze redacteur; door onze redactrice; door onze verslaggever; door onze verslaggeefster; door onze correspondent; van onze; tekst; geschreven door; auteur; een artikel van`,
  editorLeads: phrases`redactie; onder redactie van`,
  translatorLeads: phrases`vertaald door; vertaling; vertaling door`,
  creditLeads: phrases`foto; foto's; foto van; beeld; afbeelding; illustratie; bron; fotograaf; beeld door; foto door`,
  creditNotes: [words`archive archief archieffoto`, phrases`private; eigen foto; privé`],
  correctionLeads: phrases`correctie; rectificatie; correcties; in een eerdere versie; een eerdere versie van; in een vorige versie; dit artikel is aangepast`,
  clarificationLeads: phrases`verduidelijking`,
  retractionLeads: phrases`intrekking`,
  months: words`januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep okt nov dec`,
  weekdays: words`maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`,
  dateWords: phrases`gepubliceerd; geplaatst; bijgewerkt; laatst; gewijzigd; update; op; om; uur; geleden; minuten; min; leestijd; vandaag; gisteren; laatste; datum`,
  roles: words`
    president vicepresident premier minister staatssecretaris minister-president burgemeester wethouder kamerlid senator gouverneur ambassadeur woordvoerder woordvoerster directeur topman topvrouw voorzitter oprichter
    oprichtster leider partijleider fractieleider lijsttrekker hoogleraar professor onderzoeker wetenschapper econoom historicus politicoloog socioloog psycholoog arts analist expert deskundige journalist verslaggever
    correspondent schrijver schrijfster auteur acteur actrice regisseur zanger zangeres muzikant kunstenaar fotograaf trainer coach bondscoach speler speelster aanvaller keeper kampioen koning koningin prins prinses
    paus kardinaal bisschop activist lid kandidaat advocaat rechter officier commissaris generaal ondernemer`,
  roleModifiers: words`voormalig voormalige oud huidige nieuwe demissionair demissionaire amerikaanse russische oekraïense franse duitse britse belgische nederlandse italiaanse israëlische vlaamse`,
  roleLinks: words`van voor de het bij en`,
  honorifics: words`meneer mevrouw dhr mevr mw dr prof drs ir`,
  said: words`zei zegt vertelde vertelt aldus verklaarde verklaart liet schreef schrijft benadrukte benadrukt waarschuwde waarschuwt meldde meldt stelde stelt vindt voegde legde reageerde reageert`,
  reader: words`u uw jij je jouw`,
  firstPerson: words`ik wij we mijn onze ons`,
  imperatives: words`lees bekijk volg luister abonneer`,
  articles: words`de het een zijn haar hun`,
  placePrepositions: words`in bij naar uit rond nabij`,
  functionWords: words`
    de het een van en dat die niet zijn op aan met voor er om ook als maar door bij nog naar uit kan dan worden wordt deze zich heeft hij ze werd over tot wel meer al dit geen hebben zou moet veel nu toch wat
    ik wij we zij hun haar ons onze wie waar omdat toen terwijl volgens tijdens tegen onder tussen sinds na zo daar hier alle andere twee eerste is in te was of`,
}
