import { unitAt } from './characters'

/** FNV-1a, 32 bits: the sum before the first character. */
export const hashSeed = 0x811c9dc5
const prime = 0x01000193

/** The sum behind a further character. */
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime)

/** The sum over a part of a text. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = hashSeed
  for (let i = from; i < to; i++) hash = hashed(hash, unitAt(text, i))
  return hash
}
