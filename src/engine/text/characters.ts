/**
 * What a UTF-16 unit is, from a table that fills as units are met: many times as fast as asking a
 * regular expression about each. Halves of surrogate pairs are nothing by themselves.
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
  /** A combining mark, or half of a pair that stands for one character. */
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
} as const

/** Looked up already, so that 0 is "never met". */
const met = 0x10000

const patterns: Readonly<Record<keyof typeof unit, RegExp>> = {
  solid: /[^\0-\u0020\u00a0]/,
  upper: /[\p{Lu}\p{Lt}]/u,
  digit: /\d/,
  letter: /\p{L}/u,
  word: /[\p{L}\p{M}\p{N}]/u,
  key: /[\p{L}\p{N}&+]/u,
  markOrHalf: /[\p{M}\ud800-\udfff]/u,
  space: /\s/,
  small: /\p{Ll}/u,
  smallAscii: /[a-z]/,
  stop: /[.!?…]/,
  closer: /['"’”»«)\]]/,
  opening: /['"‘“„«»‚]/,
  closing: /['"’”“»«]/,
  quotation: /["“„«»”]/,
  creditSign: /[:(©|]/,
}
const traits = Object.entries(patterns).map(
  ([name, pattern]) => [unit[name as keyof typeof unit], pattern] as const,
)

/**
 * Everything that is so of a unit, as bits of `unit`; 0 of one that was never met, and `traitsOf` knows more.
 * Loops over whole texts look here first, by a constant of their own module: it is twice as fast as a call.
 */
export const knownTraits = new Int32Array(0x10000)

function learn(code: number): number {
  const char = String.fromCharCode(code)
  let found = met
  for (const [trait, pattern] of traits) if (pattern.test(char)) found |= trait
  knownTraits[code] = found
  return found
}

/** Everything that is so of a unit, as bits of `unit`. */
export const traitsOf = (code: number): number => knownTraits[code] || learn(code)

/** A letter, mark or figure. */
export const isWordUnit = (code: number): boolean => (traitsOf(code) & unit.word) !== 0

/** A capital letter, or a ligature that begins with one. */
export const isUpperUnit = (code: number): boolean => (traitsOf(code) & unit.upper) !== 0

/** From 0 to 9. */
export const isDigitUnit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** A letter of any script. */
export const isLetterUnit = (code: number): boolean => (traitsOf(code) & unit.letter) !== 0

/** The small letter of a unit, for loops as `knownTraits` is; 0 of one that was never met. */
export const knownSmall = new Uint16Array(0x10000)

function learnSmall(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase()
  return (knownSmall[code] = lower.length === 1 ? lower.charCodeAt(0) : code)
}

/** The small letter of a unit; the unit itself where it has none, or one of more units. */
export const smallOf = (code: number): number => knownSmall[code] || learnSmall(code)
