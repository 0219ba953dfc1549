/**
 * What a UTF-16 unit is, from a table: many times as fast as asking a regular expression about each. Halves of
 * surrogate pairs are nothing by themselves.
 */
export const unit = {
  /** No white space or control: part of a word in the widest sense. */
  solid: 1,
  /** A capital letter, or a ligature that begins with one. */
  upper: 2,
  digit: 4,
  /** A letter of any script. */
  letter: 8,
  /** A letter, mark or figure. */
  word: 0x10,
  /** What a key keeps, combining marks aside: letters, figures, "&" and "+". */
  key: 0x20,
  /** A combining mark, half of a pair that stands for one character, "İ" and "Σ", whose small letter is not one alone. */
  markOrHalf: 0x40,
  /** White space, as `\s` has it. */
  space: 0x80,
  /** A small letter; one of a to z. */
  small: 0x100,
  smallAscii: 0x200,
  /** Ends a sentence; may follow the end of one. */
  stop: 0x400,
  closer: 0x800,
  /** A quotation mark, a single one too, that a quotation may begin with; that it may end with. */
  opening: 0x1000,
  closing: 0x2000,
  /** A double quotation mark. */
  quotation: 0x4000,
  /** Sets a picture credit off from the text before it. */
  creditSign: 0x8000,
  /** May stand between the names of a credit line. */
  separator: 0x10000,
  /** In a key part of a word, in a name between two: "AT&T". */
  joiner: 0x20000,
  /** May end the beginning of a text: "Image: …", "Watch | …". */
  leadEnd: 0x40000,
} as const

const patterns: Readonly<Record<keyof typeof unit, RegExp>> = {
  solid: /[^\0-\u0020\u00a0]/,
  upper: /[\p{Lu}\p{Lt}]/u,
  digit: /\d/,
  letter: /\p{L}/u,
  word: /[\p{L}\p{M}\p{N}]/u,
  key: /[\p{L}\p{N}&+]/u,
  markOrHalf: /[\p{M}\ud800-\udfffİΣ]/u,
  space: /\s/,
  small: /\p{Ll}/u,
  smallAscii: /[a-z]/,
  stop: /[.!?…]/,
  closer: /['"’”»«)\]]/,
  opening: /['"‘“„«»‚]/,
  closing: /['"’”“»«]/,
  quotation: /["“„«»”]/,
  creditSign: /[:(©|]/,
  separator: /[/|#;•·,()[\]]/,
  joiner: /[&+]/,
  leadEnd: /[:|–—]/,
}
const halves = [0xd800, 0xdfff] as const
/** All units but halves, which a pattern would put together to pairs, in order. */
const stretches = [textOf(0, halves[0] - 1), textOf(halves[1] + 1, 0xffff)] as const

function textOf(first: number, last: number): string {
  return new TextDecoder('utf-16le').decode(
    Uint16Array.from({ length: last - first + 1 }, (_, i) => first + i),
  )
}

/**
 * Everything that is so of a unit, as bits of `unit`. Loops over whole texts look here by a constant of their own
 * module. All units are in it from the beginning, so that no loop needs a call for those that were never met: the mere
 * call makes it twice as slow.
 */
export const unitTraits = new Int32Array(0x10000)
for (const [name, pattern] of Object.entries(patterns)) {
  const bit = unit[name as keyof typeof unit]
  const runs = new RegExp(`${pattern.source}+`, 'gu')
  const mark = (from: number, to: number) => {
    for (let code = from; code < to; code++) unitTraits[code] = (unitTraits[code] as number) | bit
  }
  for (const text of stretches)
    for (const [run] of text.matchAll(runs)) mark(run.charCodeAt(0), run.charCodeAt(0) + run.length)
  if (pattern.test(String.fromCharCode(halves[0]))) mark(halves[0], halves[1] + 1)
}

/** Everything that is so of a unit, as bits of `unit`; of none where a text has ended. */
export const traitsOf = (code: number): number => unitTraits[code & 0xffff] as number

const { charCodeAt } = String.prototype

/**
 * The unit of a text at an index, NaN where it has none: for loops over texts. `text.charCodeAt` looks the method up by
 * how a text is stored, in one of more than four ways once a process has seen a few, and is three times as slow then.
 */
export const unitAt: (text: string, at: number) => number = Function.prototype.call.bind(charCodeAt)

/** A letter, mark or figure. */
export const isWordUnit = (code: number): boolean => (traitsOf(code) & unit.word) !== 0

/** A capital letter, or a ligature that begins with one. */
export const isUpperUnit = (code: number): boolean => (traitsOf(code) & unit.upper) !== 0

/** From 0 to 9. */
export const isDigitUnit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** A letter of any script. */
export const isLetterUnit = (code: number): boolean => (traitsOf(code) & unit.letter) !== 0

/** The small letter of a unit, for loops as `unitTraits` is; the unit itself where it has none, or one of more units. */
export const smallUnits = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
for (const text of stretches)
  for (const [letter] of text.matchAll(/\p{Changes_When_Lowercased}/gu)) {
    const lower = letter.toLowerCase()
    if (lower.length === 1) smallUnits[letter.charCodeAt(0)] = lower.charCodeAt(0)
  }

/** The small letter of a unit; the unit itself where it has none, or one of more units. */
export const smallOf = (code: number): number => smallUnits[code & 0xffff] as number
