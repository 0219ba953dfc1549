import nlp from 'compromise'
import { measure } from '../lib/measure'
import { readText } from './read-text'
import { seedText } from './texts'

/** So many readings take about as long as compromise takes once: neither finds its caches emptied more often. */
const BATCH = 60

const seed = seedText()
const { batch, compromise } = measure(
  {
    batch() {
      for (let i = 0; i < BATCH; i++) readText(seed)
    },
    compromise: () => nlp(seed).people(),
  },
  Number(process.argv[2]),
)
process.stdout.write(JSON.stringify({ slugline: batch / BATCH, compromise }))
