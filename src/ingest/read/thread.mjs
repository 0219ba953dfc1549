// A thread does not have the loader of the process that starts it.
import { register } from 'tsx/esm/api'

register()
await import('./thread.ts')
