import { flattenAllFields, type ArrayField, type Field, type SelectType } from 'payload'
import { fieldAffectsData, tabHasName } from 'payload/shared'
import { isSelected } from '../../database/is-selected'
import { blocksIn } from './blocks-in'
import { leaveOut } from './leave-out'
import { LeftToPayload } from './left-to-payload'
import { readField } from './read-field'
import { referencesOf } from './references-of'
import type { Data, NamedField, Shape } from './types'

let shapes = new WeakMap<readonly Field[], Shape>()

/**
 * What Payload's afterRead does to documents that an anonymous reader gets, decided once for a list of fields instead of for each field of
 * each document: hidden fields out, hooks, access, defaults, references, rows and groups, blocks in the text.
 *
 * @param select of the fields of this level, whole ones
 * @throws LeftToPayload for kinds of fields that the content model does not have
 */
export function shapeOf(fields: readonly Field[], select?: SelectType): Shape {
  const known = select ? undefined : shapes.get(fields)
  if (known) return known
  const steps: Shape[] = []
  const shape: Shape = (level, reading) => {
    for (const step of steps) step(level, reading)
  }
  // Known before it is complete: there may be a text in a block of a text.
  if (!select) shapes.set(fields, shape)
  try {
    for (const field of fields) steps.push(...stepsOf(field, select))
  } catch (error) {
    // Nor is any complete that has this one in it.
    if (!select) shapes = new WeakMap()
    throw error
  }
  return shape
}

function stepsOf(field: Field, select?: SelectType): Shape[] {
  if (field.type === 'ui') return []
  if (field.type === 'row' || field.type === 'collapsible') return [shapeOf(field.fields, select)]
  if (field.type === 'tabs') {
    if (field.tabs.some(tabHasName)) throw new LeftToPayload('A tab that has a name.')
    return field.tabs.map((tab) => shapeOf(tab.fields, select))
  }
  if (!fieldAffectsData(field)) {
    if (field.type !== 'group') throw new LeftToPayload('A field without a name.')
    return [shapeOf(field.fields, select)]
  }
  const named = field as NamedField
  const { name } = named
  if (named.hidden || !isSelected(name, select)) return [(level) => leaveOut(level, name)]
  return [readField(named), ...insideOf(named)]
}

/** What is done to what a field holds. */
function insideOf(field: NamedField): Shape[] {
  if (field.type === 'join' || field.type === 'blocks' || field.type === 'point')
    throw new LeftToPayload(`A field of type ${field.type}.`)
  if (field.type === 'relationship' || field.type === 'upload') return [referencesOf(field)]
  if (field.type === 'richText') return [blocksIn(field, shapeOf)]
  if (field.type === 'array') return [rowsOf(field)]
  if (field.type === 'group') {
    const { name } = field
    const inside = levelOf(field)
    return [(level, reading) => isData(level[name]) && inside(level[name], reading)]
  }
  return []
}

/** Empty where a reader may not have the rows, too: that is how Payload answers. */
function rowsOf(field: ArrayField): Shape {
  const { name } = field
  const inside = levelOf(field)
  return (level, reading) => {
    const rows = Array.isArray(level[name]) ? (level[name] as unknown[]) : []
    level[name] = rows
    for (const row of rows) if (isData(row)) inside(row, reading)
  }
}

/** A level below: what MongoDB holds and the content model does not name is no part of it. */
function levelOf({ fields }: { fields: Field[] }): Shape {
  const shape = shapeOf(fields)
  const names = new Set(['id', ...flattenAllFields({ fields }).map(({ name }) => name)])
  return (level, reading) => {
    strip(level, names)
    shape(level, reading)
  }
}

/** Takes out what has none of these names. */
function strip(level: Data, names: ReadonlySet<string>): void {
  for (const name of Object.keys(level)) if (!names.has(name)) leaveOut(level, name)
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null
