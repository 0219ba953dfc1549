/** The importer's doubts by their code; “name” is what it quotes, "kind" what it takes a block for. */
export const doubtTexts = {
  en: {
    'byline-like-heading':
      '“{{name}}” looks like a byline, but stands between paragraphs like a heading. It was kept as a heading and made nobody a contributor.',
    'unknown-agency':
      '“{{name}}” in this credit is taken for an agency, but no agency of that name is known. Add it to the agencies, or correct the credit.',
    'undecided-credit':
      '“{{name}}” in this credit may be an agency or a person; it is taken for an agency.',
    'unsure-kind': 'It is unclear what this is; it is taken for: {{kind}}.',
    'partial-name':
      'The page never gives the full name of “{{name}}”. Complete it, or choose the person.',
    'no-title': 'No line of the page looks like its title. Give the article a headline.',
    'correction-undated':
      'This correction names no date. Give it one: readers are told since when the article is right.',
    'too-long':
      'The document is longer than any article. From this line on everything is kept as paragraphs and nothing is read from it. If these are several articles, import each as a document of its own.',
  },
  de: {
    'byline-like-heading':
      '„{{name}}“ sieht aus wie eine Autorenzeile, steht aber wie eine Überschrift zwischen Absätzen. Es blieb eine Überschrift, und niemand wurde dadurch zum Autor.',
    'unknown-agency':
      '„{{name}}“ in diesem Bildnachweis wird für eine Agentur gehalten, aber keine bekannte heißt so. Tragen Sie sie bei den Agenturen ein oder berichtigen Sie den Nachweis.',
    'undecided-credit':
      '„{{name}}“ in diesem Bildnachweis kann eine Agentur oder eine Person sein; angenommen wird eine Agentur.',
    'unsure-kind': 'Was dies ist, ist unklar; angenommen wird: {{kind}}.',
    'partial-name':
      'Der volle Name von „{{name}}“ steht nirgends auf der Seite. Ergänzen Sie ihn oder wählen Sie die Person aus.',
    'no-title':
      'Keine Zeile der Seite sieht nach ihrem Titel aus. Geben Sie dem Artikel eine Schlagzeile.',
    'correction-undated':
      'Diese Berichtigung nennt kein Datum. Geben Sie ihr eines: Die Leser erfahren damit, seit wann der Artikel stimmt.',
    'too-long':
      'Das Dokument ist länger als jeder Artikel. Ab dieser Zeile blieb alles Absatz, und nichts wurde daraus gelesen. Sind es mehrere Artikel, importieren Sie jeden als eigenes Dokument.',
  },
}
