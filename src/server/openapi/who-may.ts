import {
  createLocalReq,
  type Access,
  type FieldAccess,
  type Payload,
  type TypedUser,
} from 'payload'
import type { Role } from '../../access/has-role'

/** Who asks: nobody that is known, or somebody with a role. */
type Asker = 'anonymous' | Role

/** An access rule of a collection, a field, or a route of our own. */
type Rule = Access | FieldAccess

type Extent = 'all' | 'published' | 'own' | 'nothing'

/** How far a rule lets everybody go. */
export type Rights = Record<Asker, Extent>

const ASKERS: readonly Asker[] = ['anonymous', 'author', 'editor', 'admin', 'service']

const NAMES: Record<Role, string> = {
  author: 'authors',
  editor: 'editors',
  admin: 'admins',
  service: 'service keys',
}

/**
 * Finds out who may do something by asking the rule itself, once as each of those there are: what is described is then
 * what is enforced.
 */
export async function rightsBy(payload: Payload, rule: Rule): Promise<Rights> {
  const entries = ASKERS.map(async (asker) => {
    const user = asker === 'anonymous' ? null : ({ id: asker, roles: [asker] } as TypedUser)
    const req = await createLocalReq(user ? { user } : {}, payload)
    return [asker, extentOf(await (rule as Access)({ req }))] as const
  })
  return Object.fromEntries(await Promise.all(entries)) as Rights
}

/** A rule that lets somebody at a part of the documents says which in a query. */
const extentOf = (answer: Awaited<ReturnType<Access>>): Extent => {
  if (typeof answer === 'boolean') return answer ? 'all' : 'nothing'
  return '_status' in answer ? 'published' : 'own'
}

export const isPublic = ({ anonymous }: Rights): boolean => anonymous !== 'nothing'

export const isForNobody = (rights: Rights): boolean =>
  ASKERS.every((asker) => rights[asker] === 'nothing')

/** "For editors and admins. For authors: their own." */
export function inWords(rights: Rights): string {
  if (rights.anonymous === 'all') return 'For everybody.'
  const those = (extent: Extent) =>
    ASKERS.filter((asker): asker is Role => asker !== 'anonymous' && rights[asker] === extent).map(
      (asker) => NAMES[asker],
    )
  const list = (names: string[]) => new Intl.ListFormat('en').format(names)
  const [all, own] = [those('all'), those('own')]
  return [
    rights.anonymous === 'published' && 'For everybody: what is published.',
    all.length > 0 && `For ${list(all)}${rights.anonymous === 'published' ? ': all' : ''}.`,
    own.length > 0 && `For ${list(own)}: their own.`,
  ]
    .filter(Boolean)
    .join(' ')
}
