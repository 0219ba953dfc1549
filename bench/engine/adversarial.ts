/** Repeats a text up to so many UTF-16 units. */
const fill = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/**
 * Texts that nobody writes and that make readers slow: they run into every repetition that a regular
 * expression or a loop may go over again and again. By name; each of any length.
 */
export const adversarial: Readonly<Record<string, (length: number) => string>> = {
  'one-letter lines': (n) => fill('a\n', n),
  'one-letter blocks': (n) => fill('a\n\n', n),
  'short lines with capitals': (n) => fill('Aa Bb\n', n),
  'one word': (n) => fill('a', n),
  'one line of words': (n) => fill('word ', n),
  'one line of names': (n) => fill('Anna Velten ', n),
  'one sentence of names': (n) => fill('Anna Velten, Peter Aldridge, ', n),
  'other names in each line': (n) => fillNumbered(n, (i) => `Anna ${letters(i)} said.\n`),
  'one name in each line': (n) => fill('Anna Velten said no.\n\n', n),
  'other surnames in each line': (n) => fillNumbered(n, (i) => `Mayor ${letters(i)} said.\n`),
  initials: (n) => fill('J.R.', n),
  capitals: (n) => fill('ALL CAPITALS HERE ', n),
  'capitals without spaces': (n) => fill('ABC', n),
  'one capital a word': (n) => fill('A ', n),
  roles: (n) => fill('minister of the president of the ', n),
  'roles and commas': (n) => fill('the minister, the president, ', n),
  particles: (n) => fill('Van der de la von ', n),
  hyphens: (n) => fill('a-', n),
  apostrophes: (n) => fill("a'", n),
  dots: (n) => fill('.', n),
  'dots and spaces': (n) => fill('. ', n),
  'exclamation marks': (n) => fill('!', n),
  dashes: (n) => fill(' – ', n),
  commas: (n) => fill(', ', n),
  colons: (n) => fill('a: ', n),
  slashes: (n) => fill('a/', n),
  bars: (n) => fill(' | ', n),
  spaces: (n) => `a${fill(' ', n - 2)}b`,
  'spaces at the end of lines': (n) => fill(`a${' '.repeat(1000)}\n`, n),
  'tabs and spaces': (n) => `a${fill(' \t', n - 2)}b`,
  'no-break spaces': (n) => `a${fill('\u00a0', n - 2)}b`,
  'line breaks': (n) => `a${fill('\n', n - 2)}b`,
  'carriage returns': (n) => `a${fill('\r', n - 2)}b`,
  'blank lines of spaces': (n) => `a${fill(' \n', n - 2)}b`,
  'straight quotes': (n) => fill('"', n),
  'opening quotes': (n) => fill('“', n),
  'nested quotes': (n) => `${fill('“a „', n / 2)}${fill('“ b”', n / 2)}`,
  quotations: (n) => fill('“We will,” he said. ', n),
  'quotations by somebody': (n) => fill('“We will go there,” Anna Velten said. ', n),
  'opening brackets': (n) => fill('(', n),
  'closing brackets': (n) => fill(')', n),
  brackets: (n) => fill('()', n),
  'nested brackets': (n) => `${fill('(a ', n / 2)}${fill(' b)', n / 2)}`,
  'a credit lead again and again': (n) => fill('Foto: ', n),
  'a credit lead in each line': (n) => fill('Foto: \n', n),
  'copyright signs': (n) => fill('© ', n),
  credits: (n) => fill('Photo: Anna Velten/Reuters\n', n),
  'credits in one line': (n) => fill('Photo: Anna Velten/Reuters ', n),
  'captions with credits': (n) => fill('A gull on the pier. (Foto: dpa)\n\n', n),
  'a label again and again': (n) => fill('See also ', n),
  'a label in each line': (n) => fill('See also: a ferry for the island\n', n),
  bylines: (n) => fill('By Anna Velten and Peter Aldridge\n', n),
  bullets: (n) => fill('• item\n', n),
  dates: (n) => fill('3 May 2024, 17:47\n', n),
  digits: (n) => fill('1234567890', n),
  figures: (n) => fill('1 ', n),
  addresses: (n) => fill('https://a.example/a/b ', n),
  'addresses in one word': (n) => fill('a.example/', n),
  'mail addresses': (n) => fill('a@b.', n),
  tags: (n) => fill('<p>', n),
  'wrapped lines': (n) => fill(`${'word '.repeat(14)}word\n`, n),
  'combining marks': (n) => `a${fill('\u0301', n - 1)}`,
  'letters with combining marks': (n) => fill('a\u0301\u0323', n),
  'lone high surrogates': (n) => fill('\ud83d', n),
  'lone low surrogates': (n) => fill('\ude00', n),
  emoji: (n) => fill('👩‍👩‍👧 ', n),
  'letters of the second plane': (n) => fill('𝒜', n),
  controls: (n) => fill('\u0000\u0001\u001b', n),
  'marks of direction': (n) => fill('\u202e\u2066a\u2069', n),
  'invisible characters': (n) => fill('\u200b\ufeff\u00ad', n),
  Chinese: (n) => fill('记者会上，部长说：“我们会的。”', n),
  Arabic: (n) => fill('قال الوزير إن الحكومة ستعمل. ', n),
  'letters that grow in upper case': (n) => fill('ßŉΐﬃ', n),
}

function fillNumbered(length: number, unit: (i: number) => string): string {
  const units: string[] = []
  for (let size = 0; size < length; size += units.at(-1)?.length ?? 1)
    units.push(unit(units.length))
  return units.join('').slice(0, length)
}

/** A word with a capital for a number; another one for each. */
const letters = (i: number) =>
  `V${[...i.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('')}`
