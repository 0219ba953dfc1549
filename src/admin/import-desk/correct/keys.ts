import { kinds, type Kind } from '../../../engine/types'

/** The letter that makes a block of a kind: mostly the first of its English name, which the legend shows. */
export const keyOfKind: Readonly<Record<Kind, string>> = {
  title: 't',
  standfirst: 'f',
  byline: 'b',
  dateline: 'd',
  heading: 'h',
  paragraph: 'p',
  quote: 'q',
  'list-item': 'l',
  'image-alt': 'a',
  'image-caption': 'c',
  'image-credit': 'g',
  'related-link': 'r',
  boilerplate: 'x',
}

/** What else a key does with the selected block. */
export type Command = 'join' | 'split' | 'restore' | 'nextDoubt'

export const keyOfCommand: Readonly<Record<Command, string>> = {
  join: 'j',
  split: 's',
  restore: 'e',
  nextDoubt: 'n',
}

const kindOfKey = new Map(kinds.map((kind) => [keyOfKind[kind], kind]))
const commandOfKey = new Map(
  (Object.keys(keyOfCommand) as Command[]).map((command) => [keyOfCommand[command], command]),
)

/** What a key does with the selected block; null for any other key. */
export function meaningOf(key: string): { kind: Kind } | { command: Command } | null {
  const letter = key === 'Delete' || key === 'Backspace' ? keyOfKind.boilerplate : key.toLowerCase()
  const [kind, command] = [kindOfKey.get(letter), commandOfKey.get(letter)]
  if (kind) return { kind }
  return command ? { command } : null
}
