import { lines } from '../../lib/lines'
import { parts } from '../../lib/parts'
import type { Tongue } from './tongue'

/** French. */
export const fr: Tongue = {
  headlines: lines(`
    {place} attend depuis {number} jours : {subject} reste fermé
    {surname} promet {number} millions pour les travaux de {place}
    {number} emplois menacés à {place}
    Entre {place} et {place}, un accord après {number} heures
    Pourquoi {subject} divise {place} et {place}
    {surname} défend son projet devant les élus de {place}
    Crue près de {place} : {number} maisons sans courant`),
  standing: lines(`
    La semaine en images
    Le courrier des lecteurs
    Météo : la pluie arrive par l’ouest`),
  standfirsts: lines(`
    Des mois de discussions n’ont rien donné. À {place}, beaucoup perdent patience, et {subject} se fait toujours attendre.
    La décision était attendue depuis des semaines. On sait maintenant qui devra payer à {place}.
    Pour {number} familles de {place}, tout dépend d’une seule réunion.`),
  sections: lines(`
    Des doutes à {place}
    Qui paiera à la fin
    Les critiques de l’opposition
    La suite en {month}
    Pas de réponse du ministère`),
  introductions: lines(`
    « Personne ne veut revenir où nous étions en {month} », a déclaré {person}, {role}, après la réunion de {place}.
    Selon {person}, {role}, l’offre de {place} n’est plus sur la table.
    {person}, {role}, avait mis en garde contre les coûts dès le mois de {month}.
    À {place}, {person}, {role}, a parlé devant {number} personnes venues malgré la pluie.`),
  sentences: lines(`
    {subject} devait être prêt en {month}, mais les ouvriers ont trouvé de l’eau sous les fondations à {place}.
    Environ {number} personnes sont venues à la réunion de {place}, plus que la salle ne pouvait en contenir.
    Le rapport cite {number} défauts, la plupart sans gravité.
    Les coûts ont augmenté de {number} pour cent depuis la première estimation.
    Le {day} {month}, la commission se réunira de nouveau, cette fois à {place}.
    Les discussions ont duré jusque tard dans la nuit et ont été interrompues deux fois.
    Aucun train n’a roulé entre {place} et {place} pendant {number} minutes dans la matinée.
    L’opposition parle d’un pari avec l’argent des autres.
    Une porte-parole du ministère n’a pas voulu commenter la lettre.
    Il a plu pendant trois jours, puis la rivière a passé le mur du vieux marché.
    Les prix du marché de {place} ont encore monté, de {number} centimes pour le pain.
    Le tribunal a fixé une date en {month} et a demandé leurs dossiers aux deux parties.
    Les écoles de {place} restent fermées tant que le chauffage ne marche pas.
    L’argent est là, mais il dort sur un compte que personne ne peut toucher avant {month}.
    Malgré tout, l’ambiance était calme quand les portes se sont ouvertes.`),
  statements: lines(`
    « Nous avons attendu ce jour, nous pouvons attendre encore une semaine », a dit {surname}.
    {surname} n’a pas voulu dire combien des {number} offres avaient été lues.
    « Ce n’est pas seulement une question d’argent », a expliqué {surname}.
    Plus tard, {surname} est parti pour {place}, où attendaient {number} délégués.`),
  captions: lines(`
    {person} avant la réunion de {place}, le {day} {month}
    Le vieux pont de {place} est fermé depuis {number} jours
    {person}, {role}, devant la mairie de {place}`),
  alts: lines(`
    {person} à {place}
    Un pont sur une rivière à {place}`),
  subjects:
    parts(`le nouveau bac; le tunnel du port; le collège de la colline; l’ancien barrage; le parc éolien; le pont du moulin;
    le marché couvert; le train de nuit; le port charbonnier; le péage; le chemin de halage; le silo; le poste frontière; le tramway;
    le fonds du logement; l’hôpital de la région`),
  roles:
    parts(`maire; capitaine du port; ministre des Finances; directrice de l’école; chef de la police; ingénieur en chef;
    professeure d’économie; directeur de l’hôpital; juge; présidente du conseil régional`),
  months: parts('janvier;février;mars;avril;mai;juin;juillet;août;septembre;octobre;novembre'),
  date: '{day} {month} 2024',
  byline: 'Par {person}',
  photo: 'Photo : ',
  seeAlso: ['Lire aussi', 'À lire aussi'],
  above: lines(`
    Partager l’article
    Publicité`),
  below: lines(`
    S’inscrire à la newsletter
    Les plus lus
    Tous droits réservés`),
}
