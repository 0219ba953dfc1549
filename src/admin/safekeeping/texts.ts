/** What is said when a text is not, or not only, where it should be. */
export const safekeepingTexts = {
  en: {
    label: 'Unsaved text',
    notSaved: 'Not saved.',
    offline: 'The server cannot be reached. It is tried again until it answers.',
    signedOut: 'You are signed out. Sign in again in another tab; then it is saved by itself.',
    signIn: 'Sign in (new tab)',
    failed: 'The server did not take it. Try again.',
    isKept: 'What you wrote is kept in this browser.',
    notKept: 'It is too long for this browser to keep: do not close this window.',
    saveNow: 'Save now',
    found: 'What was written here on {{date}} was never saved.',
    bringBack: 'Bring it back',
    throwAway: 'Throw it away',
    elsewhere:
      'This article was saved elsewhere on {{date}}: in another tab, or by somebody else. So that nothing is overwritten, this window does not save any more.',
    offeredAgain: 'What you wrote here is kept and offered to you after loading.',
    loadNewest: 'Load the newest version',
  },
  de: {
    label: 'Ungesicherter Text',
    notSaved: 'Nicht gespeichert.',
    offline: 'Der Server ist nicht erreichbar. Es wird weiter versucht, bis er antwortet.',
    signedOut:
      'Sie sind abgemeldet. Melden Sie sich in einem anderen Tab wieder an, dann wird von selbst gespeichert.',
    signIn: 'Anmelden (neuer Tab)',
    failed: 'Der Server hat es nicht angenommen. Versuchen Sie es erneut.',
    isKept: 'Was Sie geschrieben haben, bleibt in diesem Browser aufbewahrt.',
    notKept:
      'Es ist zu lang, um in diesem Browser aufbewahrt zu werden: Schließen Sie dieses Fenster nicht.',
    saveNow: 'Jetzt speichern',
    found: 'Was hier am {{date}} geschrieben wurde, ist nie gespeichert worden.',
    bringBack: 'Zurückholen',
    throwAway: 'Verwerfen',
    elsewhere:
      'Dieser Artikel wurde am {{date}} anderswo gespeichert: in einem anderen Tab oder von jemand anderem. Damit nichts überschrieben wird, speichert dieses Fenster nicht mehr.',
    offeredAgain:
      'Was Sie hier geschrieben haben, ist aufbewahrt und wird Ihnen nach dem Laden angeboten.',
    loadNewest: 'Neueste Fassung laden',
  },
}
