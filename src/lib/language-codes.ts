/**
 * Languages that an article can have: every two-letter code of ISO 639-1 that news is commonly written in, and
 * "und", undetermined. Primary tags only: a news text is German, not Austrian German.
 */
export const languageCodes: readonly string[] =
  'af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ku ky la lb lo lt lv mk ml mn mr ms mt my nb ne nl nn no pa pl ps pt rn ro ru rw si sk sl so sq sr sv sw ta te tg th ti tk tl tr tt uk und ur uz vi xh yi yo zh zu'.split(
    ' ',
  )
