import { randomOf, type Random } from '../lib/random'

/** What chance decides about a document, each with a sequence of its own: one can be known without the others. */
const purposes = ['language', 'headline', 'newcomers', 'story'] as const

/** @returns the sequence of one document for one purpose; the same for the same arguments */
export function streamOf(seed: number, index: number, purpose: (typeof purposes)[number]): Random {
  return randomOf(mixed(mixed(mixed(seed) ^ index) ^ purposes.indexOf(purpose)))
}

/** MurmurHash3's last step: neighbouring numbers come out far apart, as the seeds of randomOf should be. */
function mixed(number: number): number {
  let bits = (number + 0x9e3779b9) | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
