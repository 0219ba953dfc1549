/** The words of the lists. */
export const listTexts = {
  en: { whose: 'Whose articles', mine: 'My articles', all: 'All articles' },
  de: { whose: 'Wessen Artikel', mine: 'Meine Artikel', all: 'Alle Artikel' },
}
