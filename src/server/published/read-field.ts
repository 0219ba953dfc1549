import type { FieldHook } from 'payload'
import { leaveOut } from './leave-out'
import { LeftToPayload } from './left-to-payload'
import type { Data, NamedField, Reading, Shape } from './types'

/** Hooks, access and default of one field, in Payload's order. */
export function readField(field: NamedField): Shape {
  const { name } = field
  if ('virtual' in field && typeof field.virtual === 'string')
    throw new LeftToPayload('A field of another document.')
  const hooks: FieldHook[] = ('hooks' in field && field.hooks?.afterRead) || []
  const access = 'access' in field ? field.access?.read : undefined
  const defaultValue = 'defaultValue' in field ? field.defaultValue : undefined

  return (level, reading) => {
    if (field.type === 'group') level[name] ??= {}
    for (const hook of hooks) {
      const value = settled(hook(hookArguments(field, level, reading)))
      if (value !== undefined) level[name] = value
    }
    const { doc, req } = reading
    const id = doc.id as string
    if (access && !settled(access({ id, data: doc, doc, req, siblingData: level }))) {
      leaveOut(level, name)
    } else if (level[name] === undefined && defaultValue !== undefined)
      level[name] = settled(
        typeof defaultValue === 'function'
          ? defaultValue({ locale: req.locale ?? undefined, req, user: req.user })
          : structuredClone(defaultValue),
      )
  }
}

function hookArguments(field: NamedField, level: Data, reading: Reading) {
  const { collection, currentDepth, depth, doc, req } = reading
  return {
    blockData: undefined,
    collection,
    context: req.context,
    currentDepth,
    data: doc,
    depth,
    draft: false,
    field,
    global: null,
    indexPath: [],
    operation: 'read',
    originalDoc: doc,
    overrideAccess: false,
    path: [],
    req,
    schemaPath: [],
    showHiddenFields: false,
    siblingData: level,
    siblingFields: [],
    value: level[field.name],
  } as unknown as Parameters<FieldHook>[0]
}

/** The content model has no hook or rule of a field that must be waited for. */
function settled<T>(value: T | Promise<T>): T {
  if (value instanceof Promise) {
    // Nobody waits for it; Payload runs it once more.
    value.catch(() => undefined)
    throw new LeftToPayload('A field that must be waited for.')
  }
  return value
}
