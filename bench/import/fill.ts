import type { Random } from '../lib/random'
import { places } from './places'
import type { Tongue } from './tongues/tongue'

/**
 * Fills the slots of a template.
 *
 * @param person full name of whom it is about
 * @returns starts with a capital
 */
export function fill(random: Random, tongue: Tongue, template: string, person: string): string {
  const slots: Record<string, () => string> = {
    person: () => person,
    surname: () => person.slice(person.indexOf(' ') + 1),
    role: () => random.pick(tongue.roles),
    subject: () => random.pick(tongue.subjects),
    place: () => random.pick(places),
    month: () => random.pick(tongue.months),
    day: () => String(random.between(1, 28)),
    number: () => String(random.between(2, 980)),
  }
  const text = template.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot]?.() ?? '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
