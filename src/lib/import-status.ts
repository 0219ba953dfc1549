import type { Import } from '../payload-types'

/** What an import is as long as it goes on, or is to go on by itself. */
export const unfinished: readonly Import['status'][] = ['planned', 'running', 'interrupted']
