import type { Lexicon } from '../lexicon'

/** Ends of German compounds that are roles: "Kremlsprecher", "Verkehrsministerin". */
const endings =
  /(?:minister|sprecher|präsident|kanzler|direktor|führer|leiter|meister|forscher|trainer|spieler|politiker|pilot|sekretär|redakteur|wissenschaftler|berater|experte|chef|kandidat)(?:in)?$|(?:beauftragte|vorsitzende)r?$|(?:anwalt|anwältin|expertin)$/
/** Ends of English words that are roles: "glaciologist", "spokesperson". */
const english =
  /(?:ologist|ographer|sman|swoman|person|maker|keeper|worker|scientist|mathematician|technician|librarian)$/
/** A compound with less than that in front of its end is none. */
const shortest = 9

/** Whether a word says what somebody is: "spokesman", "Kremlsprecher", "Commander-in-Chief". */
export function isRoleWord(lower: string, lexicon: Lexicon): boolean {
  if (lexicon.roles.has(lower)) return true
  if (lower.endsWith('.')) return lexicon.roleAbbreviations.has(lower.slice(0, -1))
  const hyphen = lower.indexOf('-')
  if (hyphen > 0) {
    return (
      lexicon.roles.has(lower.slice(0, hyphen)) ||
      lexicon.roles.has(lower.slice(lower.lastIndexOf('-') + 1))
    )
  }
  return lower.length >= shortest && (endings.test(lower) || english.test(lower))
}
