import { adversarial } from './engine/adversarial'
import { MOST_AT_DOUBLING, MOST_MEMORY } from './engine/limits'
import { againstCompromise } from './engine/compromise'
import { memoryFor } from './engine/memory'
import { readText } from './engine/read-text'
import { scalingUpTo } from './engine/scaling'
import { full, quick } from './engine/sizes'
import { fixtureTexts, seedText, syntheticPages } from './engine/texts'
import { timeToRead } from './engine/time-to-read'
import { longestArticle } from '../src/engine/page'
import type { Bench } from './lib/bench'
import { measure } from './lib/measure'
import { rounded } from './lib/rounded'

/** Speed and memory of the reading engine, all the way from text to reading, on one core. */
export const bench: Bench = {
  limits: {
    megabytesPerSecond: { atLeast: 5 },
    adversarialSeconds: { atMost: 1 },
    memoryPerByte: { atMost: MOST_MEMORY },
    vsCompromise: { atLeast: 60 },
    atDoubling: { atMost: MOST_AT_DOUBLING },
  },
  async run(tell, { isQuick }) {
    const sizes = isQuick ? quick : full

    tell('reading varied documents')
    const varied = [...fixtureTexts(), seedText(), ...syntheticPages(sizes.pages)]
    const bytes = varied.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    const all = timeToRead(varied, sizes.seconds)

    tell('reading the seed document, and compromise on it')
    const seed = await againstCompromise(sizes.seconds)

    tell(`reading documents up to ${sizes.largest / 1_000_000} MB`)
    const scaling = scalingUpTo(sizes.largest, sizes.secondsALength)

    tell('reading adversarial texts')
    const seconds = Object.fromEntries(
      Object.entries(adversarial).map(([name, make]) => {
        const text = make(sizes.adversarial)
        // Of a text beyond that length not all is read: one that is read to its end may take longer.
        const whole = make(Math.min(sizes.adversarial, longestArticle))
        const times = measure({ text: () => readText(text), whole: () => readText(whole) }, 0)
        return [name, rounded(Math.max(times.text, times.whole) / 1000)]
      }),
    )

    tell('measuring memory')
    const { retained, peak } = await memoryFor(sizes.largest)
    return {
      figures: {
        // Of the seed document, as compromise gets it; and of pages that are all different.
        megabytesPerSecond: rounded(Buffer.byteLength(seedText()) / 1000 / seed.slugline),
        megabytesPerSecondOfUnlikePages: rounded(bytes / 1000 / all),
        seedMilliseconds: rounded(seed.slugline),
        compromiseMilliseconds: rounded(seed.compromise),
        millisecondsBySize: scaling.milliseconds,
        adversarialSeconds: seconds,
        memoryPerByte: { retained, peak },
      },
      ratios: {
        vsCompromise: rounded(seed.compromise / seed.slugline),
        atDoubling: scaling.ratios,
      },
    }
  },
}
