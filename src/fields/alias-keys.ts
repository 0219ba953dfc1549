import { matchKey } from '../lib/match-key'
import { derivedText } from './derived-text'

/** By these an import finds what has several names. */
export const aliasKeys = derivedText({
  name: 'aliasKeys',
  from: ({ aliases }) => (Array.isArray(aliases) ? aliases.map(String).map(matchKey) : []),
  hasMany: true,
})
