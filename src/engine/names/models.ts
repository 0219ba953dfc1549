import { lexiconOf, type Lexicon } from '../lexicon'
import { en } from '../lexicon/name-weights'
import { NameModel } from './name-model'

const english = lexiconOf('en')
const models = new Map<Lexicon, NameModel>([[english, new NameModel(en, english)]])

export const modelOf = (lexicon: Lexicon): NameModel | undefined => models.get(lexicon)
