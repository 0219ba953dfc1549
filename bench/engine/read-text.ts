import { read, type Reading } from '../../src/engine'
import { parseText } from '../../src/engine/formats'

/** What the benchmarks time: all the way from a text to its reading. */
export const readText = (text: string): Reading => read(parseText(text))
