import { useAuth } from '@payloadcms/ui'
import type { User } from '../../payload-types'

/** Whether who is signed in is an editor, or an admin, who may do all that editors may. */
export function useIsEditor(): boolean {
  const { user } = useAuth<User>()
  return user?.roles.some((role) => role === 'editor' || role === 'admin') ?? false
}
