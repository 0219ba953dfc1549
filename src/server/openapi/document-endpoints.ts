import type { Endpoints } from './collection-paths'
import type { DescribedCollection } from './described-collection'
import { examples } from './examples'
import { documentParameters, pageParameters, where } from './list-parameters'
import { json, schemaRef } from './operation'
import { moment, object, pageOf, pageWith, pathId, text } from './shapes'
import type { Schema } from './types'

/** "related link" */
export const inWords = (name: string) => name.replace(/\B[A-Z]/g, ' $&').toLowerCase()

const changed = (name: string): Schema => object({ doc: schemaRef(name), message: text })

const manyChanged = (name: string): Schema =>
  object({
    docs: { type: 'array', items: schemaRef(name) },
    errors: {
      type: 'array',
      description: 'What could not be changed, and why.',
      items: object({ id: text, message: text }),
    },
    message: text,
  })

/** Pictures are sent as a form: the file, and the rest as JSON. */
const sent = ({ config, name }: DescribedCollection, schema: string) => ({
  ...json(schemaRef(schema), examples[name]?.input),
  ...(config.upload && {
    'multipart/form-data': {
      schema: object(
        {
          file: { ...text, contentMediaType: 'application/octet-stream' },
          _payload: {
            ...text,
            contentMediaType: 'application/json',
            contentSchema: schemaRef(schema),
          },
        },
        ['file', '_payload'],
      ),
    },
  }),
})

const withDraft = ({ config }: DescribedCollection) =>
  documentParameters(config).filter(({ name }) => name === 'draft' || name === 'depth')

/** Lists, single documents, and what is done to them. */
export const documentEndpoints: Endpoints = {
  'get /': ({ name, names, rights, config }) => ({
    operationId: `list${names}`,
    tag: names,
    summary: `List ${inWords(names)}`,
    rights: rights.read,
    parameters: [
      ...pageParameters(String(config.defaultSort ?? '-createdAt')),
      ...documentParameters(config),
    ],
    answer: {
      description: 'A page of them.',
      content: json(pageOf(schemaRef(name)), examples[name] && pageWith(examples[name].answer)),
    },
    failures: ['BadRequest'],
  }),
  'get /count': ({ names, rights }) => ({
    operationId: `count${names}`,
    tag: names,
    summary: `Count ${inWords(names)}`,
    rights: rights.read,
    parameters: [where],
    answer: {
      description: 'How many there are.',
      content: json(object({ totalDocs: { type: 'integer' } }), { totalDocs: 42 }),
    },
    failures: ['BadRequest'],
  }),
  'get /:id': ({ name, names, rights, config }) => ({
    operationId: `get${name}`,
    tag: names,
    summary: `Get one of the ${inWords(names)}`,
    rights: rights.read,
    parameters: [pathId(inWords(name)), ...documentParameters(config)],
    answer: {
      description: 'The document.',
      content: json(schemaRef(name), examples[name]?.answer),
    },
    failures: ['BadRequest', 'NotFound'],
  }),
  'post /': (collection) => {
    const { name, names, rights, config } = collection
    return {
      operationId: `create${name}`,
      tag: names,
      summary: `Create ${inWords(names)}`,
      ...(config.versions?.drafts && {
        description:
          'With `draft=true`, or `_status` left at `draft`, nothing is required yet. Only editors and admins publish.',
      }),
      rights: rights.create,
      parameters: withDraft(collection),
      body: sent(collection, `New${name}`),
      answer: { status: 201, description: 'The new document.', content: json(changed(name)) },
      failures: ['BadRequest', 'TooLarge'],
    }
  },
  'post /:id/preview-link': ({ name, names, rights }) => ({
    operationId: `signPreviewLink`,
    tag: names,
    summary: 'Make a link to a draft',
    description: 'Whoever has the link reads this one draft, without an account, until it expires.',
    rights: rights.update,
    parameters: [pathId(inWords(name))],
    answer: {
      description: 'The link.',
      content: json(object({ path: text, expires: moment })),
    },
    failures: ['NotFound'],
  }),
  'patch /:id': (collection) => {
    const { name, names, rights } = collection
    return {
      operationId: `update${name}`,
      tag: names,
      summary: `Change one of the ${inWords(names)}`,
      description: 'Fields that are not sent stay as they are.',
      rights: rights.update,
      parameters: [pathId(inWords(name)), ...withDraft(collection)],
      body: sent(collection, `${name}Input`),
      answer: { description: 'The document as it is now.', content: json(changed(name)) },
      failures: ['BadRequest', 'NotFound', 'TooLarge'],
    }
  },
  'patch /': (collection) => {
    const { name, names, rights } = collection
    return {
      operationId: `update${names}`,
      tag: names,
      summary: `Change several ${inWords(names)}`,
      description: 'All that `where` finds; without it nothing is done.',
      rights: rights.update,
      parameters: [{ ...where, required: true }, ...withDraft(collection)],
      body: sent(collection, `${name}Input`),
      answer: { description: 'The documents as they are now.', content: json(manyChanged(name)) },
      failures: ['BadRequest', 'TooLarge'],
    }
  },
  'delete /:id': ({ name, names, rights }) => ({
    operationId: `delete${name}`,
    tag: names,
    summary: `Delete one of the ${inWords(names)}`,
    rights: rights.delete,
    parameters: [pathId(inWords(name))],
    answer: { description: 'The document as it was.', content: json(changed(name)) },
    failures: ['NotFound'],
  }),
  'delete /': ({ name, names, rights }) => ({
    operationId: `delete${names}`,
    tag: names,
    summary: `Delete several ${inWords(names)}`,
    description: 'All that `where` finds; without it nothing is done.',
    rights: rights.delete,
    parameters: [{ ...where, required: true }],
    answer: { description: 'The documents as they were.', content: json(manyChanged(name)) },
    failures: ['BadRequest'],
  }),
}
