import { words } from '../../src/engine/lexicon/words'

/** Elements that begin and end a block of text. */
export const blockElements: ReadonlySet<string> = new Set(words`
  ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER
  FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LABEL LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL
`)

/** Elements whose text is not the page's, or whose text a scraper of articles never takes. */
export const skippedElements: ReadonlySet<string> = new Set(words`
  AUDIO CANVAS HEAD IFRAME INPUT MAP MATH NAV NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO
`)

export const isSubheading = (element: Element): boolean => /^H[2-6]$/.test(element.tagName)
