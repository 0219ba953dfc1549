import { phrases, words, type Words } from './words'

/** French. */
export const fr: Words = {
  boilerplate: phrases`
    publicité; pub; contenu sponsorisé; partager; partager cet article; partager l'article; partager sur facebook; partager sur twitter; partager sur x; envoyer par e mail; copier le lien
    imprimer; écouter; écouter l'article; sauvegarder; enregistrer; commentaires; commenter; aucun commentaire; laisser un commentaire; ajouter un commentaire; poster un commentaire
    publier un commentaire; répondre; annuler la réponse; réagir; réagissez; voir les commentaires; newsletter; newsletters; s'abonner; abonnez vous; je m'abonne; s'inscrire; inscription
    se connecter; connexion; accueil; menu; rechercher; recherche; contact; mentions légales; politique de confidentialité; cookies; suivez nous; suivre; à propos; à propos de l'auteur
    auteur; auteurs; mots clés; tags; thèmes; sur le même sujet; dans la même rubrique; les plus lus; le plus lu; à la une; en continu; articles liés; articles similaires; articles associés; à lire aussi
    lire aussi; lire la suite; voir plus; afficher plus; plus d'articles; recommandé pour vous; vous aimerez aussi; retour en haut; haut de page; fermer; ouvrir; suivant; précédent; vidéo; vidéos
    diaporama; en images; galerie; agrandir; légende; la suite après la publicité; la suite après cette publicité; signaler une erreur; signaler; nom; adresse e mail; e mail; site web
    politique; société; économie; monde; culture; sport; direct; en direct; article réservé aux abonnés; réservé aux abonnés; offrir l'article; temps de lecture; faire un don`,
  boilerplateWithin: phrases`
    votre adresse e mail ne sera pas publiée; votre adresse de messagerie ne sera pas publiée; les champs obligatoires sont; enregistrer mon nom; tous droits réservés; toute reproduction interdite
    abonnez vous; inscrivez vous; recevez; newsletter; dans votre boîte; politique de confidentialité; nous utilisons des cookies; en vous inscrivant; vous pouvez vous désinscrire; suivez nous sur
    téléchargez l'application; réservé aux abonnés; il vous reste; lecture réservée; la suite est réservée; déjà abonné; pour commenter; les commentaires sont fermés; cet article est paru
    cet article a été publié; retrouvez tous; soutenez; temps de lecture; cliquez ici; chaîne whatsapp`,
  pictureLabels: phrases`image; images; photo; photos; agrandir; agrandir l'image; voir l'image; voir la photo; voir les photos; voir la galerie; diaporama; galerie; légende; plein écran`,
  relatedLabels: phrases`
    à lire aussi; à lire également; à lire; lire aussi; lire également; voir aussi; à voir aussi; sur le même sujet; pour aller plus loin; à découvrir; à écouter; notre décryptage; lire la suite; notre dossier; relire
    lire notre article; lire l'article; lire l'analyse; à consulter; articles liés; vous aimerez aussi; regarder aussi`,
  authorLeads: phrases`par; écrit par; texte de; texte; propos recueillis par; un article de; rédigé par; publié par; de notre correspondant; de notre envoyé spécial`,
  editorLeads: phrases`édité par; sous la direction de`,
  translatorLeads: phrases`traduit par; traduction; traduction de; traduit de l'anglais par`,
  creditLeads: phrases`
    photo; photos; photo de; photographie; crédit; crédits; crédit photo; crédits photo; crédit photos; crédit image; image; illustration; image d'illustration; photo d'illustration; source; dessin; infographie; © photo; visuel`,
  creditNotes: [
    phrases`illustration; image d'illustration; photo d'illustration`,
    phrases`archive; archives; photo d'archives`,
    phrases`private; collection particulière; archives personnelles; dr`,
    phrases`screenshot; capture d'écran`,
  ],
  correctionLeads: phrases`
    correction; rectificatif; erratum; rectification; une version précédente de; une première version de; une version antérieure de; dans une version précédente; dans une première version
    cet article a été corrigé`,
  clarificationLeads: phrases`précision; mise au point; clarification`,
  retractionLeads: phrases`rétractation`,
  months: words`janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc`,
  weekdays: words`lundi mardi mercredi jeudi vendredi samedi dimanche`,
  dateWords: phrases`
    publié; publiée; mis; mise; à; jour; le; modifié; actualisé; il; y; a; heures; heure; minutes; min; de; lecture; temps; hier; aujourd'hui; créé; par; h; et; du; date`,
  roles: words`
    président présidente vice-président vice-présidente premier première ministre secrétaire sénateur sénatrice député députée eurodéputé eurodéputée maire préfet préfète gouverneur chancelier chancelière
    ambassadeur ambassadrice porte-parole chef cheffe directeur directrice patron patronne pdg fondateur fondatrice cofondateur cofondatrice responsable délégué déléguée général générale commandant
    colonel capitaine procureur procureure juge avocat avocate professeur professeure chercheur chercheuse économiste historien historienne politologue sociologue philosophe psychologue médecin analyste expert
    experte journaliste reporter correspondant correspondante écrivain écrivaine auteur autrice romancier romancière acteur actrice comédien comédienne réalisateur réalisatrice chanteur chanteuse musicien musicienne
    artiste photographe entraîneur entraîneuse sélectionneur joueur joueuse attaquant gardien capitaine champion championne roi reine prince princesse pape cardinal évêque militant militante membre
    candidat candidate conseiller conseillère élu élue leader dirigeant dirigeante agriculteur agricultrice boulanger boulangère propriétaire habitant habitante étudiant étudiante syndicaliste`,
  roleModifiers: words`ancien ancienne ex actuel actuelle nouveau nouvelle feu futur future célèbre premier première vice grand`,
  roleLinks: words`de du des d la le l les à au aux en et pour`,
  honorifics: words`m mme mlle monsieur madame mademoiselle me dr pr maître`,
  said: words`
    dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute annoncé annonce indiqué indique estimé estime souligné souligne précisé précise assuré assure raconte raconté confié confie
    poursuit reconnaît martelé martèle lancé lance écrit regretté regrette insisté insiste rappelé rappelle prévenu prévient conclut résume répondu répond dénoncé dénonce salué salue selon`,
  reader: words`vous votre vos`,
  firstPerson: words`je nous mon ma notre nos`,
  imperatives: words`lire voir suivez partagez inscrivez abonnez découvrez recevez`,
  articles: words`le la les l un une des du son sa ses leur`,
  placePrepositions: words`à en dans au aux depuis vers près chez`,
  functionWords: words`
    de la le et les des en un une du dans est que pour qui par sur au plus pas avec ce il sont se ou son cette aux comme mais ont été nous leur elle ses deux être même fait ces si aussi vous entre sans
    ils sa où après tout je avant on très lui depuis dont encore contre bien sous avait cela donc pendant selon alors car celui ceux chaque chez depuis dès enfin ensuite jamais lors lorsque mardi
    ne ni notre nos nul or parmi peu plusieurs pourquoi pourtant puis quand quel quelle quelques sauf seul seulement tandis tous toute toutes trop votre vos voici voilà ainsi cet ceci
    malgré face hier aujourd'hui demain grâce moins outre parce rien toujours l d n s c j m qu jusqu à y a`,
  adjectives: words`
    français française américain américaine russe ukrainien ukrainienne allemand allemande britannique italien italienne espagnol espagnole chinois chinoise israélien israélienne iranien iranienne turc turque
    polonais polonaise hongrois hongroise suisse belge canadien canadienne japonais japonaise socialiste écologiste républicain républicaine démocrate centriste communiste général générale adjoint adjointe
    délégué déléguée sortant sortante européen européenne brésilien argentin mexicain égyptien saoudien syrien libanais algérien marocain tunisien sénégalais malien national nationale régional départemental municipal`,
}
