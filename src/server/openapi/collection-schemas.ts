import { configToJSONSchema, createLocalReq, type FlattenedField, type Payload } from 'payload'
import type { DescribedCollection } from './described-collection'
import { schemaRef } from './operation'
import { sentOut, takenIn, type Place } from './places'
import { tidy } from './tidy'
import type { Schema } from './types'
import { isForNobody, isPublic } from './who-may'

type PlaceOf = (field: FlattenedField) => Place | null | Promise<Place | null>

/**
 * What documents look like: `Article` as one is answered, `ArticleReference` where another document refers to it,
 * `ArticleInput` as a change to one is sent, `NewArticle` as a whole one is, and `ArticleState` as one was.
 *
 * It is Payload's own schema of its configuration, without what nobody is sent. What not everybody is sent says so.
 */
export async function collectionSchemas(
  payload: Payload,
  collections: readonly DescribedCollection[],
): Promise<Record<string, Schema>> {
  const { i18n } = await createLocalReq({}, payload)
  const { definitions } = configToJSONSchema(payload.config, payload.db.defaultIDType, i18n)
  const schemas = collections.map(async ({ slug, name, rights, config }) => {
    const whole = definitions?.[slug] as Schema
    const fields = config.flattenedFields
    const isOpen = isPublic(rights.read)
    const sent = await shape(whole, fields, (field) => sentOut(payload, field, isOpen), 'id')
    const { required, ...taken } = await shape(
      whole,
      fields,
      (field) => takenIn(payload, field),
      'password',
    )
    return {
      [name]: sent,
      [`${name}Reference`]: reference(sent, name, config.defaultPopulate),
      ...(!isForNobody(rights.update) && { [`${name}Input`]: taken }),
      ...(!isForNobody(rights.create) && {
        [`New${name}`]: { allOf: [schemaRef(`${name}Input`)], required },
      }),
      ...(config.versions && { [`${name}State`]: { ...sent, required: [] } }),
    }
  })
  return tidy(Object.assign({}, ...(await Promise.all(schemas))) as Record<string, Schema>)
}

/** @param besides what is in the schema and no field of the configuration */
async function shape(
  schema: Schema,
  fields: readonly FlattenedField[],
  placeOf: PlaceOf,
  besides: 'id' | 'password',
): Promise<Schema & Required<Pick<Schema, 'required'>>> {
  const properties: Record<string, Schema> = {}
  const required: string[] = []
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const field = fields.find((one) => one.name === name)
    if (!field && name !== besides) continue
    const place = field ? await placeOf(field) : { required: true }
    if (!place) continue
    properties[name] = described(await inside(property, field, placeOf), place)
    if (place.required && schema.required?.includes(name)) required.push(name)
  }
  return { ...schema, properties, required }
}

async function inside(
  property: Schema,
  field: FlattenedField | undefined,
  placeOf: PlaceOf,
): Promise<Schema> {
  if (field?.type === 'group' || field?.type === 'tab')
    return shape(property, field.flattenedFields, placeOf, 'id')
  if (field?.type === 'array') {
    const items = await shape(property.items ?? {}, field.flattenedFields, placeOf, 'id')
    return { ...property, items }
  }
  const format = field && formats[field.type]
  return format ? { ...property, format } : property
}

/** What Payload's schema leaves out, by type of field. */
const formats: Partial<Record<FlattenedField['type'], string>> = {
  date: 'date-time',
  email: 'email',
}

function described(schema: Schema, { note, ids }: Place): Schema {
  const description = [note, schema.description].filter(Boolean).join(' ')
  return { ...(ids ? idsOnly(schema) : schema), ...(description && { description }) }
}

/** Payload's schema of a reference is an id or the document. */
function idsOnly({ oneOf, items, ...rest }: Schema): Schema {
  const [id] = (oneOf ?? []) as Schema[]
  return { ...rest, ...id, ...(items && { items: idsOnly(items) }) }
}

/** The document as its collection's `defaultPopulate` has it sent to whom it is referred to. */
function reference(sent: Schema, name: string, populated: object | undefined): Schema {
  const chosen = Object.entries((populated ?? {}) as Record<string, unknown>)
  const isListed = chosen.some(([, value]) => value === true)
  const left = (field: string) =>
    field === 'id' ||
    (isListed ? chosen.some(([one]) => one === field) : !chosen.some(([one]) => one === field))
  return {
    type: 'object',
    description: `${name}, where another document refers to it. \`populate\` asks for other fields.`,
    properties: Object.fromEntries(
      Object.entries(sent.properties ?? {}).filter(([field]) => left(field)),
    ),
    required: sent.required?.filter(left) ?? [],
  }
}
