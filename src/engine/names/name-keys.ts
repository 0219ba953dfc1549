import { keyOf } from '../text/key'
import { copyOf } from '../text/copy-of'
import { surnameKey } from './name-like'

/** What names are compared by. */
export interface NameKeys {
  whole: string
  /** Of the first word. */
  given: string
  surname: string
}

/** So many are kept; then they are found out anew. */
const most = 4096
/** Longer ones are not kept: hardly any of them comes twice. */
const longestKept = 80

const kept = new Map<string, NameKeys>()

/** The keys of a name: pages have the same few again and again. */
export function nameKeysOf(name: string): NameKeys {
  const known = kept.get(name)
  if (known) return known
  if (name.length > longestKept) return find(name)
  if (kept.size >= most) kept.clear()
  const copy = copyOf(name)
  const keys = find(copy)
  kept.set(copy, keys)
  return keys
}

function find(name: string): NameKeys {
  const whole = keyOf(name)
  const [first = ''] = name.split(/\s/, 1)
  return first === name
    ? { whole, given: whole, surname: whole }
    : { whole, given: keyOf(first), surname: surnameKey(name) }
}
