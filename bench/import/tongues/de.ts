import { lines } from '../../lib/lines'
import { parts } from '../../lib/parts'
import type { Tongue } from './tongue'

/** German. */
export const de: Tongue = {
  headlines: lines(`
    {place} wartet seit {number} Tagen: {subject} bleibt geschlossen
    {surname} verspricht {place} {number} Millionen für Reparaturen
    {number} Stellen in {place} in Gefahr
    Streit in {place}: {subject} wird teurer
    {place} und {place} einigen sich nach {number} Stunden
    {surname} wirbt in {place} um Vertrauen
    Warum {subject} für {place} so wichtig ist
    Hochwasser bei {place}: {number} Häuser ohne Strom
    {subject} spaltet {place} und {place}`),
  standing: lines(`
    Die Woche in Bildern
    Das Wetter: Regen zieht von Westen auf
    Leserbriefe an die Redaktion
    Die Lage am Morgen`),
  standfirsts: lines(`
    Monatelang wurde verhandelt, ohne Ergebnis. In {place} verlieren viele die Geduld, denn {subject} lässt weiter auf sich warten.
    Die Entscheidung war seit Wochen erwartet worden. Nun steht fest, wer in {place} zahlen muss.
    Für {number} Familien in {place} hängt alles von einer einzigen Sitzung ab.`),
  sections: lines(`
    Zweifel in {place}
    Wer am Ende zahlt
    Kritik aus der Opposition
    Wie es weitergeht
    Ein langer Weg bis {month}
    Keine Antwort aus dem Ministerium`),
  introductions: lines(`
    „Niemand will dorthin zurück, wo wir im {month} standen“, sagte {person}, {role}, nach der Sitzung in {place}.
    Nach Angaben von {person}, {role}, liegt das Angebot aus {place} nicht mehr auf dem Tisch.
    Der frühere Vertraute {person}, heute {role}, lebt seit {number} Jahren in {place}.
    {person}, {role}, hatte schon im {month} vor den Kosten gewarnt.
    In {place} sprach {person}, {role}, vor rund {number} Menschen, die trotz des Regens gekommen waren.`),
  sentences: lines(`
    {subject} sollte im {month} fertig sein, doch in {place} fanden die Arbeiter Wasser unter den Fundamenten.
    Rund {number} Menschen kamen zu der Versammlung in {place}, mehr als der Saal fassen konnte.
    Der Bericht nennt {number} Mängel, die meisten davon klein.
    Die Kosten sind seit der ersten Schätzung um {number} Prozent gestiegen.
    Am {day}. {month} tritt der Ausschuss wieder zusammen, diesmal in {place}.
    Die Gespräche dauerten bis in die Nacht und wurden zweimal unterbrochen.
    Zwischen {place} und {place} fuhr am Morgen {number} Minuten lang kein Zug.
    Die Opposition nennt den Plan ein Spiel mit dem Geld anderer Leute.
    Eine Sprecherin des Ministeriums wollte sich zu dem Brief nicht äußern.
    Es regnete drei Tage lang, dann trat der Fluss am alten Markt über die Mauer.
    {subject} ist nur eine der Fragen, die beide Seiten bis zum {month} klären müssen.
    Die Preise auf dem Markt in {place} stiegen erneut, für Brot um {number} Cent.
    Das Gericht setzte einen Termin im {month} an und verlangte von beiden Seiten Unterlagen.
    Die Schulen in {place} bleiben geschlossen, bis die Heizung wieder läuft.
    Das Geld ist da, aber es liegt auf einem Konto, das vor dem {month} niemand anrühren darf.
    Trotzdem war die Stimmung ruhig, als die Türen geöffnet wurden.`),
  statements: lines(`
    „Wir haben auf diesen Tag gewartet, wir können noch eine Woche warten“, sagte {surname}.
    {surname} wollte nicht sagen, wie viele der {number} Angebote gelesen worden sind.
    „Es geht nicht allein um Geld“, sagte {surname}. „Es geht darum, wer gehört wird.“
    Später reiste {surname} nach {place} weiter, wo {number} Delegierte warteten.
    Für {surname} war es die dritte Niederlage seit {month}.`),
  captions: lines(`
    {person} auf dem Weg zur Sitzung in {place} am {day}. {month}
    Die alte Brücke von {place} ist seit {number} Tagen gesperrt
    {person}, {role}, vor dem Rathaus von {place}
    Arbeiter räumen in {place} nach dem Sturm die Straße`),
  alts: lines(`
    {person} in {place}
    Eine Brücke über einen Fluss in {place}
    Zwei Arbeiter mit Helmen in {place}`),
  subjects:
    parts(`die neue Fähre; der Hafentunnel; die Schule am Berg; das alte Kraftwerk; die Wassersteuer; das Kreiskrankenhaus;
    die zweite Startbahn; der Windpark; die Brücke an der Mühle; die Markthalle; der Nachtzug; der Kohlehafen; die Talsperre;
    der Radweg; das Stahlwerk; das Jugendorchester; der Kornspeicher; der Grenzübergang; das Rechenzentrum; die Straßenbahn`),
  roles:
    parts(`Bürgermeisterin; Hafenmeister; Finanzminister; Gewerkschaftschefin; Schulleiterin; Polizeichef; Oppositionsführer;
    Chefingenieur; Professorin für Volkswirtschaft; Klinikdirektor; Richterin; Sprecher des Stadtrats`),
  months: parts('Januar;Februar;März;April;Mai;Juni;Juli;August;September;Oktober;November'),
  date: '{day}. {month} 2024',
  byline: 'Von {person}',
  photo: 'Foto: ',
  seeAlso: ['Lesen Sie auch', 'Siehe auch'],
  above: lines(`
    Artikel teilen
    Artikel anhören
    Anzeige`),
  below: lines(`
    Newsletter abonnieren
    Meistgelesen
    Mehr lesen
    Alle Rechte vorbehalten`),
}
