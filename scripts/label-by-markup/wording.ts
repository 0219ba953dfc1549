/** The few wordings that say what a block is where the markup leaves it open, in the languages of the pages. */
export const wording = {
  /** In front of a link to another article. */
  pointer:
    /^(?:read (?:more|also|next)|more (?:from|on)|related|recommended|see also|also read|also see|more:|watch|don't miss|lesen sie|lies auch|mehr zum|mehr:|siehe auch|lire aussi|à lire|voir aussi|lea también|leer también|le puede interesar|leggi anche|lees ook|leia (?:também|mais)|läs (?:också|mer)|les også)\b/i,
  credit:
    /^(?:©|\(?(?:photo|photos|photograph|image|images|picture|foto|fotos|bild|bilder|credit|crédit|crédito|credits|source|quelle|getty|afp|reuters|ap photo|dpa)\b(?: credit| courtesy| by| von| di| de)?\s*[:/|©-])/i,
  /** Of a text or a table, where no figure is around it. */
  textSource: /^(?:source|quelle)/i,
  authorLead: /^(?:by|von|par|por|di|door|af|av|text|reporting by)\b/i,
  /** A year or a time of day. */
  yearOrTime: /\d{4}|\d:\d/,
  yearTimeOrDay: /\d{4}|\d:\d|\d\.\d/,
  interruption:
    /^(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|story continues below|continue reading|share this|share on)/i,
  /** Alternative texts that describe no picture: file names, single words, buttons, logos. */
  emptyAlt:
    /\.(?:jpe?g|png|gif|webp)\b|^(?:image|photo|img|logo|foto|bild|picture|avatar|icon|thumbnail)\b.{0,4}$|^\S+$|^add to |^click to |^play |\blogo\b|\bavatar\b|\bicon\b/i,
} as const
