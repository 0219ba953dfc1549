/** C0 and C1 controls: a terminal would obey them. */
const CONTROLS = /\p{Cc}/gu
/** Marks that turn the direction of what follows: they would turn the table with it. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const WHITE_SPACE = /\s+/g

/** A text on one line, with nothing in it that a terminal obeys: controls show as their pictures (␛). */
export const printable = (text: string): string =>
  text.replace(WHITE_SPACE, ' ').replace(TURNS, '').replace(CONTROLS, pictureOf)

/** Unicode has pictures of the controls of ASCII from U+2400 on. */
function pictureOf(control: string): string {
  const code = control.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}
