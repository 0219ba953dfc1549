import { words } from '../../src/engine/lexicon/words'

/** What templates call their parts, in the languages of the pages: words of a signature, whole ones only. */
const named = (...list: Parameters<typeof words>): RegExp =>
  new RegExp(`(?:^|-)(?:${words(...list).join('|')})(?:$|-)`)

export const comments = named`comment comments commentlist disqus-thread`

/** Things to press, to fill in or to look away from. */
export const widgets = named`
  ad ads addthis advert advertisement advertising adsense banner bio biography breadcrumb breadcrumbs btn button
  buttons categories comment comments commenting commentlist consent cookie cookies copyright cta disclaimer disqus
  follow footer form keyword keywords login menu modal nav navigation newsletter newsletters pager pagination paid
  paywall player poll popup print promo promotion rating ratings register respond search share sharebar sharedaddy
  sharer shares sharetools sharing signup skip social socials sponsor sponsored subscribe subscription tag taglist
  tags toc toolbar tools topic topics vcard widget
`
/** Boxes and lists of other articles. */
export const related = named`
  also latest lire-aussi mehr-zum-thema more-from more-on more-stories most-read most-viewed next-article nextpost
  outbrain popular read-more readmore recirc recirculation recommendation recommendations recommended related
  relatedposts relateds see-also seealso similar suggested taboola teaser teasers trending upnext weiterlesen
  zum-thema
`
export const captions = named`
  bildtext bildunterschrift caption captions cutline didascalia figcaption imagecaption imgcaption legend legende
  leyenda onderschrift photocaption subtext
`
/** Within a figure; elsewhere a source or a copyright is that of the page. */
export const figureCredits = named`
  attribution bildquelle bildrechte copyright credit credits photoby photocredit photographer quelle rights source
`
export const photoCredits = named`bildquelle credit credits photoby photocredit photographer`

export const authors = named`
  author authors auteur auteurs autor autore autoren by-line byline bylines contributor contributors firma
  journalist redactie reporter verfasser writer writers
`
export const dates = named`
  date dateline datemodified datepublished datetime datum fecha heure modified postdate posted pubdate publication
  publish published time timestamp updated
`
export const standfirsts = named`
  anleser article-intro bajada chapeau chapo deck dek description entradilla excerpt introtext lead lede occhiello
  sommario standfirst strapline sub-headline sub-title subhead subheading subheadline subtitle subtitles summary
  synopsis teaser-text vorspann
`
export const pullQuotes = named`
  blockquote citation pullquote pullquotes quote quotebox zitat
`
/** Boxes within or beside the article whose text is neither the article's nor a widget's. */
export const sideBoxes = named`
  accordion bibliography box card cards carousel embed facebook factbox faq footnote footnotes gallery glossary
  highlights infobox instagram key-points price product recipe references side sidebar slideshow sources
  specs tab table tabs tweet twitter video
`
export const carousels = named`card cards carousel gallery tab tabs`
export const embeds = /twitter-tweet|instagram-media|tiktok|embed|fb-post/
