/** The words about pictures and their files. */
export const pictureTexts = {
  en: {
    dropHere: 'Drop the picture here: JPEG, PNG, WebP, AVIF or GIF, up to {{megabytes}} MB.',
    wordsStay: 'The words below stay. What is empty is filled from the file.',
    wrongType: '“{{name}}” is not a picture that can be used here: JPEG, PNG, WebP, AVIF or GIF.',
    tooLarge: '“{{name}}” has {{megabytes}} MB. A picture may have {{most}} MB at most.',
    filled: 'Filled from the file',
    nothingFilled: 'The file is in. Nothing had to be filled from it.',
    inUse_one:
      'This picture is used in one article. Once you save, the new file appears there too:',
    inUse_other:
      'This picture is used in {{count}} articles. Once you save, the new file appears in all of them:',
    andMore: 'and more',
    usesUnknown: 'Whether articles use this picture is not known.',
    filters: 'Show',
    all: 'All pictures',
    withoutFile: 'Without a file',
    withoutAlt: 'Without alt text',
    noFile: 'No file',
    unused: 'Not used',
    usedIn_one: 'One article',
    usedIn_other: '{{count}} articles',
  },
  de: {
    dropHere:
      'Ziehen Sie das Bild hierher: JPEG, PNG, WebP, AVIF oder GIF, höchstens {{megabytes}} MB.',
    wordsStay: 'Die Texte unten bleiben. Was leer ist, wird aus der Datei ergänzt.',
    wrongType:
      '„{{name}}“ ist kein Bild, das hier verwendet werden kann: JPEG, PNG, WebP, AVIF oder GIF.',
    tooLarge: '„{{name}}“ hat {{megabytes}} MB. Ein Bild darf höchstens {{most}} MB haben.',
    filled: 'Aus der Datei ergänzt',
    nothingFilled: 'Die Datei ist da. Es war nichts aus ihr zu ergänzen.',
    inUse_one:
      'Dieses Bild wird in einem Artikel verwendet. Wenn Sie speichern, erscheint die neue Datei auch dort:',
    inUse_other:
      'Dieses Bild wird in {{count}} Artikeln verwendet. Wenn Sie speichern, erscheint die neue Datei in allen:',
    andMore: 'und weitere',
    usesUnknown: 'Ob Artikel dieses Bild verwenden, ist nicht bekannt.',
    filters: 'Zeigen',
    all: 'Alle Bilder',
    withoutFile: 'Ohne Datei',
    withoutAlt: 'Ohne Alternativtext',
    noFile: 'Keine Datei',
    unused: 'Nicht verwendet',
    usedIn_one: 'Ein Artikel',
    usedIn_other: '{{count}} Artikel',
  },
}
