/** What the admin says of requests that came to nothing. */
export const requestTexts = {
  en: {
    offline: 'The server cannot be reached. Nothing is lost: check your connection and try again.',
    signedOut: 'You are signed out. Sign in again in another tab, then try again here.',
    failed: 'The server answers with an error ({{status}}). Try again.',
  },
  de: {
    offline:
      'Der Server ist nicht erreichbar. Nichts ist verloren: Prüfen Sie die Verbindung und versuchen Sie es erneut.',
    signedOut:
      'Sie sind abgemeldet. Melden Sie sich in einem anderen Tab wieder an und versuchen Sie es dann hier erneut.',
    failed: 'Der Server meldet einen Fehler ({{status}}). Versuchen Sie es erneut.',
  },
}
