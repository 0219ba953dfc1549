const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/**
 * Elements whose text is left out, since nobody reads it as text of the page: code and metadata, what stands in
 * for a page without scripts or for a player, drawings, and the values of form fields.
 */
export const leftOut = words(
  `annotation base canvas datalist embed head iframe input link map meta noembed noframes object
  param script select source style svg template textarea title track video wbr`,
)

/** Elements that do not break the text they stand in. All others do, unknown ones too. */
export const inline = words(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb rp rt rtc ruby s samp
  small span strike strong sub sup time tt u var`,
)

/** Furniture of the page by the meaning of its element: never part of an article. */
export const chromeElements = words('button dialog footer label legend menu nav')

/** The same by its role, as WAI-ARIA defines them. */
export const chromeRoles = words(
  `alert alertdialog banner button contentinfo dialog menu menubar navigation search status tab tablist
  toolbar tooltip`,
)

/** Elements that hold a picture, or a film with its still. */
export const pictureElements = words('img picture amp-img video iframe')

/** Class names for a picture with its words, where pages have no figure element. */
export const figureClasses = words('wp-caption image-with-caption captioned-image')

/** Class names for a caption and a credit within a figure, each hyphen and underscore ending a word. */
export const captionClass =
  /(?:^|[\s_-])(?:caption|bildunterschrift|legende)(?:[\s_-]text)?(?:$|\s)/i
export const creditClass =
  /(?:^|[\s_-])(?:credits?|copyright|photographer|bildquelle|bildnachweis|fotograf|quelle|source|byline)(?:$|\s)/i

/** Class names for the standfirst; h-entry's is the last. */
export const standfirstClass =
  /(?:^|[\s_-])(?:standfirst|dek|vorspann|chapo|entradilla|p-summary)(?:$|[\s_-])/i

/** Class names for who wrote the article: a plain word, hCard's and h-entry's. */
export const authorClasses = words('byline author authors p-author')

/** Class names and ids for lists of other articles. */
export const relatedName =
  /(?:^|[\s_-])(?:related|read-?more|more-on|see-?also|recommended|recommendations|weiterlesen|mehr-zum-thema)(?:$|[\s_-])/i
