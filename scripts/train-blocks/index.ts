// Fits the weights of src/engine/weights to labelled pages and prints how pages of publishers left out are read.
//   node --import ./src/preload.mjs scripts/train-blocks/index.ts [--corpus FOLDER] [--also FOLDER]… [--write]
import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { confidenceOf } from '../../src/engine/weights/calibration'
import { featuresOf } from './features'
import { fit } from './fit'
import { pagesOf } from './pages'
import { scoreOf } from './score'
import { calibrationOf, crossValidate } from './validate'
import { weightsFile } from './weights-file'

/** What pages count that their own markup has labelled: it errs about one time in ten. */
const inTheWild = 0.3

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    also: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
  },
})
const corpus = pagesOf(values.corpus, 1)
const others = values.also.flatMap((folder) => pagesOf(folder, inTheWild))
const pages = [...corpus, ...others]
const features = featuresOf(pages)
console.error(`${corpus.length} pages, ${others.length} beside them, ${features.names.length} features`)
const guesses = crossValidate(corpus, others, features)
const sure = guesses.filter(({ share }) => confidenceOf(share) >= 0.9)
const figures = {
  ...scoreOf(guesses),
  sure: Math.round((1000 * sure.length) / guesses.length) / 10,
  sureRight: Math.round((1000 * sure.filter(({ right }) => right).length) / sure.length) / 10,
}
console.log(JSON.stringify({ figures, calibration: calibrationOf(guesses) }, null, 1))
if (values.write) {
  const file = 'src/engine/weights/block-weights.ts'
  fs.writeFileSync(file, weightsFile(fit(pages, features), features, { pages: pages.length, ...figures }))
  console.error(`written ${file}`)
}
