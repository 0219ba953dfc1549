import type { Body } from './body-node'
import { comparableNode } from './comparable-node'
import { same } from './same'

export const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && 'root' in value

/** Whether two values of a field are one, as far as it counts; a body that was opened and saved is the same. */
export const sameField = (a: unknown, b: unknown): boolean =>
  isBody(a) && isBody(b) ? same(comparableNode(a.root), comparableNode(b.root)) : same(a, b)
