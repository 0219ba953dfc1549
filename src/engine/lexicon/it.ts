import { phrases, words, type Words } from './words'

/** Italian: the basics. */
export const it: Words = {
  boilerplate: phrases`
    riproduzione riservata; pubblicità; annuncio; sponsorizzato; condividi; condividi su facebook; condividi su twitter; condividi questo articolo; copia link; stampa; ascolta; salva; commenti; commenta; lascia un commento; invia commento
    annulla risposta; rispondi; leggi i commenti; newsletter; iscriviti; abbonati; accedi; registrati; home; menu; cerca; contatti; privacy; privacy policy; cookie policy; seguici; seguici su; autore; l'autore; autori; tag
    argomenti; leggi anche; leggi tutto; leggi di più; continua a leggere; i più letti; più letti; ultime notizie; altre notizie; articoli correlati; correlati; notizie correlate; potrebbe interessarti
    potrebbero interessarti; ti potrebbe interessare; consigliati; mostra altro; chiudi; successivo; precedente; torna su; video; foto; galleria; ingrandisci; nome; email; sito web; politica; economia; cultura; esteri; cronaca`,
  boilerplateWithin: phrases`
    il tuo indirizzo email non sarà pubblicato; i campi obbligatori sono contrassegnati; tutti i diritti riservati; riproduzione riservata; iscriviti; newsletter; informativa sulla privacy; utilizziamo i cookie; seguici su
    scarica l'app; per commentare; clicca qui; canale whatsapp; contenuto riservato; questo articolo`,
  pictureLabels: phrases`immagine; immagini; foto; ingrandisci; ingrandisci immagine; apri immagine; galleria; fotogalleria; photogallery; apri la galleria; didascalia; schermo intero`,
  relatedLabels: phrases`leggi anche; vedi anche; guarda anche; leggi; approfondimento; approfondisci; per approfondire; articoli correlati; correlati; potrebbe interessarti; ti potrebbe interessare; da leggere`,
  authorLeads: phrases`di; scritto da; testo di; a cura di; dal nostro inviato; dal nostro corrispondente`,
  editorLeads: phrases`a cura della redazione; redazione`,
  translatorLeads: phrases`traduzione di; tradotto da; traduzione`,
  creditLeads: phrases`foto; foto di; fotografia di; immagine; immagini; fonte; credito; crediti; credit foto; illustrazione; illustrazione di; per gentile concessione`,
  creditNotes: [phrases`archive; archivio; foto d'archivio; immagine d'archivio`],
  correctionLeads: phrases`errata corrige; correzione; rettifica; una versione precedente di; in una versione precedente; una prima versione di`,
  clarificationLeads: phrases`precisazione; chiarimento`,
  retractionLeads: phrases`ritrattazione`,
  months: words`gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb mar apr mag giu lug ago set ott nov dic`,
  weekdays: words`lunedì martedì mercoledì giovedì venerdì sabato domenica`,
  dateWords: phrases`pubblicato; aggiornato; aggiornata; modificato; il; alle; ore; ultimo; aggiornamento; fa; minuti; min; lettura; tempo; oggi; ieri; di; data`,
  roles: words`
    presidente vicepresidente premier ministro ministra segretario segretaria senatore senatrice deputato deputata eurodeputato sindaco sindaca governatore governatrice ambasciatore ambasciatrice portavoce capo direttore
    direttrice fondatore fondatrice amministratore delegato commissario generale colonnello capitano procuratore giudice magistrato avvocato professore professoressa ricercatore ricercatrice economista storico storica
    politologo sociologo psicologo medico analista esperto esperta giornalista inviato scrittore scrittrice autore autrice attore attrice regista cantante musicista artista fotografo fotografa allenatore calciatore attaccante
    portiere campione campionessa re regina principe principessa papa cardinale vescovo attivista candidato candidata leader imprenditore imprenditrice assessore assessora consigliere cancelliere`,
  roleModifiers: words`ex attuale nuovo nuova primo prima vice neo`,
  roleLinks: words`di del della dei delle degli dello dell e per a al alla`,
  honorifics: words`signor signora sig dott dottor dottoressa prof don suor fra`,
  said: words`ha detto dice spiega spiegato afferma affermato dichiara dichiarato aggiunge aggiunto sottolinea sottolineato racconta raccontato conclude annuncia annunciato scrive secondo osserva ricorda ammette`,
  reader: words`voi vostro tu tuo`,
  firstPerson: words`io noi mio nostro nostra`,
  imperatives: words`leggi guarda segui iscriviti scopri ascolta`,
  articles: words`il lo la i gli le l un una uno suo sua`,
  placePrepositions: words`in a da verso presso nel nella`,
  functionWords: words`
    il lo la i gli le di del della dei delle che è e un una per non con si da in sono al alla ha come più anche ma dal dalla nel nella se questo questa su tra fra stato stata essere ci cui hanno o suo sua loro quando
    dopo prima poi solo ancora già molto tutti tutto dove chi perché mentre secondo contro durante così ora oggi ieri due due ogni quello quella fino senza sulla sul negli nei`,
  adjectives: words`
    italiano italiana americano americana russo russa ucraino ucraina tedesco tedesca francese britannico britannica spagnolo spagnola cinese israeliano israeliana iraniano iraniana europeo europea generale nazionale regionale`,
}
