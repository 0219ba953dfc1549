import { useAuth } from '@payloadcms/ui'
import type { User } from '../../payload-types'
import { isEditor } from './is-editor'

/** Whether who is signed in is an editor, or an admin, who may do all that editors may. */
export const useIsEditor = (): boolean => isEditor(useAuth<User>().user)
