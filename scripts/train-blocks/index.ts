// Fits the weights of src/engine/weights to labelled pages and prints how pages of publishers left out are read.
//   node --import ./src/preload.mjs scripts/train-blocks/index.ts [--corpus FOLDER] [--also FOLDER]… [--guesses FILE] [--write]
import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { confidenceOf } from '../../src/engine/weights/calibration'
import { featuresOf } from './features'
import { fit } from './fit'
import { fixturesOf, pagesOf, variantsOf } from './pages'
import { predictionsOf } from './predictions'
import { properWords } from './proper-words'
import { scoreOf } from './score'
import { calibrationOf, crossValidate } from './validate'
import { weightsFile } from './weights-file'

/** What pages count beside a hand-checked one: those that their own markup has labelled, which errs; variants. */
const weights = { inTheWild: 0.3, variant: 0.4, fixture: 4 }
/** Variants of each page of the corpus. */
const variants = 2

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    also: { type: 'string', multiple: true, default: [] },
    guesses: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const corpus = pagesOf(values.corpus, 1)
const others = [
  ...variantsOf(values.corpus, weights.variant, variants),
  ...fixturesOf('test/fixtures', weights.fixture),
  ...values.also.flatMap((folder) => pagesOf(folder, weights.inTheWild)),
]
const pages = [...corpus, ...others]
const features = featuresOf(pages, properWords(values.corpus, pages))
console.error(
  `${corpus.length} pages, ${others.length} beside them, ${features.names.length} features`,
)
const guesses = crossValidate(corpus, others, features)
const calibration = calibrationOf(guesses)
const sure = guesses.filter(({ share }) => confidenceOf(share, calibration) >= 0.9)
const figures = {
  ...scoreOf(guesses),
  sure: Math.round((1000 * sure.length) / guesses.length) / 10,
  sureRight: Math.round((1000 * sure.filter(({ right }) => right).length) / sure.length) / 10,
}
console.log(JSON.stringify({ figures, calibration }, null, 1))
if (values.guesses) fs.writeFileSync(values.guesses, JSON.stringify(predictionsOf(corpus, guesses)))
if (values.write) {
  const file = 'src/engine/weights/block-weights.ts'
  fs.writeFileSync(
    file,
    weightsFile(fit(pages, features), features, calibration, { pages: pages.length, ...figures }),
  )
  console.error(`written ${file}`)
}
