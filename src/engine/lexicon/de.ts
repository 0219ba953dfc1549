import { phrases, words, type Words } from './words'

/** German. */
export const de: Words = {
  capitalNouns: true,
  boilerplate: phrases`
    anzeige; werbung; advertorial; sponsored; gesponsert; teilen; artikel teilen; beitrag teilen; auf facebook teilen; auf twitter teilen; auf x teilen
    per e mail teilen; per whatsapp teilen; link kopieren; kopiere den aktuellen link; drucken; merken; artikel merken; merkliste; vorlesen; artikel anhören; anhören
    hören; kommentare; kommentar; kommentieren; kommentar schreiben; kommentare lesen; jetzt kommentieren; schreiben sie einen kommentar
    schreibe einen kommentar; hinterlasse einen kommentar; kommentar abschicken; antworten; antwort abbrechen; zur startseite; startseite; home
    mehr; mehr anzeigen; alle anzeigen; mehr laden; weiterlesen; mehr lesen; mehr zum thema; zum thema; mehr dazu; mehr zu; themen; schlagworte; stichworte
    schlagwörter; tags; ressort; meistgelesen; meist gelesen; am häufigsten gelesen; beliebt; beliebteste artikel; top artikel; top themen; aktuell
    aktuelle nachrichten; das könnte sie auch interessieren; das könnte dich auch interessieren; auch interessant; empfohlen; empfehlungen; lesetipps
    verwandte artikel; ähnliche artikel; weitere artikel; weitere nachrichten; weitere themen; weitere meldungen; neueste artikel; neueste nachrichten
    newsletter; newsletter abonnieren; jetzt abonnieren; abonnieren; anmelden; registrieren; einloggen; abmelden; zum login; jetzt anmelden; jetzt testen
    folgen; folgen sie uns; folge uns; kontakt; impressum; datenschutz; datenschutzerklärung; agb; nutzungsbedingungen; cookie einstellungen
    zur person; zum autor; zur autorin; über den autor; über die autorin; autor; autorin; autoren; suche; menü; schließen; öffnen; zurück; weiter; vor; nach oben
    zum seitenanfang; zum anfang; feedback; schicken sie uns ihr feedback; fehler melden; fehler gefunden; quelle; quellen; bildergalerie; galerie; fotostrecke
    zur galerie; bild vergrößern; video; videos; audio; podcast; live; liveticker; eilmeldung; push nachrichten; app; zur app; jetzt herunterladen; deine meinung zählt
    ihre meinung; diskutieren sie mit; name; e mail; e mail adresse; webseite; externer inhalt; externen inhalt laden; empfohlener redaktioneller inhalt
    empfohlener externer inhalt; inhalt laden; artikel versenden; seite drucken; per mail; in die zwischenablage kopieren; speichern; gefällt mir
    lesezeit; exklusiv; interview; analyse; meinung; kommentare anzeigen; alle kommentare; beitrag melden; melden; hinweis; hintergrund; lesen sie auch; auch lesenswert
    politik; wirtschaft; sport; kultur; panorama; lokales; regional; deutschland; international; stand; mehr aus dem ressort; mehr von uns`,
  boilerplateWithin: phrases`
    ihre e mail adresse wird nicht veröffentlicht; deine e mail adresse wird nicht veröffentlicht; e mail adresse wird nicht; erforderliche felder sind
    alle rechte vorbehalten; melden sie sich an; melden sie sich hier; melde dich an; jetzt anmelden; abonnieren sie; newsletter; in ihr postfach; per e mail erhalten
    unsere datenschutz; datenschutzerklärung; datenschutzhinweise; datenschutzbestimmungen; stimmen sie zu; stimme zu; einwilligung; personenbezogene daten
    wir verwenden cookies; diese website verwendet; cookies und; javascript aktivieren; mit unserer app; laden sie unsere; folgen sie uns; folgen sie dem; folgen sie der
    auf whatsapp; whatsapp kanal; jetzt abonnieren; jetzt testen; monat gratis; abo abschließen; mit abo; zugang zu allen; schreiben sie uns; haben sie einen fehler
    diskutieren sie mit; kommentarfunktion; kommentare geschlossen; um zu kommentieren; kommentare zu diesem; netiquette; dieser artikel erschien
    dieser artikel ist zuerst; dieser text erschien; dieser artikel wurde; dieser beitrag; dieses thema im programm; über dieses thema berichtete; redaktionell empfohlener
    an dieser stelle finden sie; externe inhalte; externer inhalt; mit einem klick; mehr dazu in unserer; affiliate; provision; min lesezeit; minuten lesezeit
    im app store; google play; sie können den artikel; artikel verschenken; lesen sie hier alle; alle aktuellen; mehr nachrichten aus; nachrichten aus; mehr news`,
  pictureLabels: phrases`bild; bilder; foto; fotos; bild vergrößern; foto vergrößern; vergrößern; bild in großansicht; bild öffnen; galerie; bildergalerie; fotostrecke; fotogalerie; zur galerie; galerie öffnen; alle bilder; bildunterschrift; vollbild; zum bild`,
  relatedLabels: phrases`
    lesen sie auch; lesen sie hier; lesen sie mehr; lesen sie dazu; lies auch; siehe auch; mehr zum thema; zum thema; mehr dazu; weiterlesen; auch interessant; passend dazu
    das könnte sie auch interessieren; das könnte dich auch interessieren; auch lesenswert; hintergrund; weitere artikel; verwandte artikel; mehr lesen; hören sie auch; mehr; lesetipp
    lesen sie außerdem; lesen sie jetzt; interview; kommentar; meinung; analyse; dazu auch; jetzt lesen; im video; video; auch spannend`,
  authorLeads: phrases`von; text von; ein artikel von; ein kommentar von; ein beitrag von; eine analyse von; ein gastbeitrag von; ein interview von; interview von; autor; autorin; aus; aufgezeichnet von; gastbeitrag von`,
  editorLeads: phrases`redaktion; redigiert von; redaktion von`,
  translatorLeads: phrases`übersetzt von; übersetzung; übersetzung von; aus dem englischen von; aus dem französischen von; deutsch von`,
  creditLeads: phrases`
    foto; fotos; foto von; fotos von; bild; bilder; bild von; symbolfoto; symbolbild; archivfoto; archivbild; titelbild; aufmacherbild; bildrechte; bildquelle; bildnachweis
    fotocredit; fotograf; fotografin; quelle; grafik; illustration; montage; collage; fotomontage; credit; copyright; screenshot; aufmacherfoto; teaserbild; urheber; themenbild`,
  creditNotes: [
    phrases`archive; archiv; archivfoto; archivbild`,
    words`private privat`,
    phrases`symbolic image; symbolbild; symbolfoto`,
    words`montage fotomontage collage`,
    phrases`editorial; redaktion`,
    words`ho`,
  ],
  correctionLeads: phrases`
    korrektur; korrekturhinweis; korrigiert; berichtigung; richtigstellung; in einer früheren version; in einer früheren fassung; in einer vorherigen version; in einer ersten version
    in einer ersten fassung; in der ursprünglichen version; eine frühere version dieses; in einer vorigen version`,
  clarificationLeads: phrases`klarstellung; präzisierung`,
  retractionLeads: phrases`widerruf`,
  months: words`januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep sept okt nov dez`,
  weekdays: words`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so`,
  dateWords: phrases`
    stand; uhr; aktualisiert; aktualisierung; veröffentlicht; erschienen; publiziert; erstellt; am; um; zuletzt; letzte; update; geändert; vor; stunden; stunde; minuten
    minute; min; tagen; tag; heute; gestern; lesezeit; der; den; datum; lesedauer; ca; etwa; vom`,
  roles: words`
    präsident präsidentin vizepräsident vizepräsidentin bundespräsident bundespräsidentin staatspräsident ministerpräsident ministerpräsidentin kanzler kanzlerin bundeskanzler
    bundeskanzlerin altkanzler vizekanzler minister ministerin staatssekretär staatssekretärin generalsekretär generalsekretärin senator senatorin bürgermeister bürgermeisterin oberbürgermeister
    oberbürgermeisterin stadtrat stadträtin landrat landrätin landeshauptmann landeshauptfrau abgeordneter abgeordnete politiker politikerin chef chefin vorsitzender vorsitzende vorsitzenden
    vorstand vorstandschef vorstandsvorsitzender vorstandsvorsitzende geschäftsführer geschäftsführerin gründer gründerin mitgründer mitgründerin direktor direktorin leiter leiterin sprecher sprecherin
    botschafter botschafterin gesandter beauftragter beauftragte kommissar kommissarin general oberst major hauptmann kommandeur oberbefehlshaber inspekteur richter richterin staatsanwalt staatsanwältin
    anwalt anwältin rechtsanwalt rechtsanwältin professor professorin forscher forscherin wissenschaftler wissenschaftlerin politologe politologin soziologe soziologin historiker historikerin ökonom ökonomin
    physiker physikerin psychologe psychologin experte expertin analyst analystin arzt ärztin mediziner medizinerin lehrer lehrerin schüler schülerin student studentin autor autorin schriftsteller schriftstellerin
    journalist journalistin reporter reporterin redakteur redakteurin korrespondent korrespondentin moderator moderatorin schauspieler schauspielerin regisseur regisseurin sänger sängerin musiker musikerin
    künstler künstlerin fotograf fotografin designer designerin architekt architektin trainer trainerin kapitän torwart torhüter stürmer spieler spielerin fußballer fußballerin manager managerin unternehmer
    unternehmerin milliardär investor könig königin prinz prinzessin papst kardinal bischof bischöfin pfarrer pfarrerin aktivist aktivistin mitglied kandidat kandidatin spitzenkandidat spitzenkandidatin
    fraktionschef fraktionschefin parteichef parteichefin landeschef staatschef regierungschef regierungschefin machthaber oppositionsführer oppositionelle kremlchef kremlsprecher regierungssprecher rapper
    gewerkschafter gewerkschafterin feuerwehrmann polizist polizistin landwirt landwirtin winzer bäcker koch köchin ex-präsident us-präsident sportdirektor bundestrainer außenminister innenminister innenministerin`,
  roleModifiers: words`
    ehemalige ehemaliger ehemaligen frühere früherer früheren damalige damaliger neue neuer neuen designierte stellvertretende stellvertretender stellvertretenden amtierende amtierender scheidende scheidender
    ukrainische russische amerikanische deutsche deutscher deutschen französische britische italienische spanische polnische türkische israelische iranische chinesische österreichische schweizer ungarische
    politischer politische leitende leitender geschäftsführende bisherige bisheriger ukrainischen russischen amerikanischen französischen britischen israelischen türkischen österreichischen`,
  roleLinks: words`des der für von vom am an im in und den zu zur`,
  honorifics: words`herr herrn frau dr mag dipl ing graf freiherr pater schwester`,
  roleAbbreviations: words`prof`,
  said: words`
    sagte sagt sagten erklärte erklärt betonte betont meinte meint warnte warnt schrieb schreibt erzählte erzählt berichtete berichtet forderte fordert kritisierte kritisiert fügte 
    ergänzte ergänzt antwortete antwortet zitiert kündigte kündigt mahnte mahnt lobte lobt behauptete behauptet argumentierte argumentiert bestätigte bestätigt glaubt erläuterte erläutert
    resümiert bekräftigte versicherte`,
  reader: words`sie ihr ihre ihren ihrem ihnen du dein deine dich dir`,
  firstPerson: words`ich wir mein meine mich mir uns unser unsere`,
  imperatives: words`lesen sehen hören jetzt hier melden abonnieren folgen teilen klicken`,
  articles: words`der die das dem den des ein eine einer eines einem einen`,
  placePrepositions: words`in im aus nach bei nahe`,
  functionWords: words`
    der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor
    zur bis mehr durch man sein wurde sei prozent hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines jahr zwei jahren diese dieser wieder keine seiner worden will zwischen
    immer millionen was sagte gibt alle seit muss doch jetzt waren drei ihr ihm ihn uns dabei damit dazu daher darum denn dennoch deshalb deswegen dies dieses diesen diesem dort einige erst etwa euro hier in ja je
    jede jeder jedoch kein können laut man manche mein meine nach nach nun ob ohne schließlich seitdem sogar solche trotz trotzdem viele vielleicht warum was weil weiter welche wer wo während zudem zuvor zunächst
    außerdem allerdings bereits beim bisher danach darauf davon ende anfang mitte heute gestern morgen mal nein neben nie sonst statt tatsächlich und unser unsere zuletzt zwar
    ja anders beide besonders bitte da derzeit ebenso eigentlich einmal insgesamt inzwischen letztlich lediglich mehrere nachdem obwohl rund sowie spätestens vor allem weitere wegen zahlreiche`,
}
