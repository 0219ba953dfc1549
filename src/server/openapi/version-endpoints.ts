import type { Endpoints } from './collection-paths'
import { inWords } from './document-endpoints'
import { depth, pageParameters } from './list-parameters'
import { json, schemaRef } from './operation'
import { moment, object, pageOf, pathId, text } from './shapes'
import type { Schema } from './types'

/** An earlier state. It has no id of its own, and a draft may have any part of a document missing. */
const versionOf = (name: string): Schema =>
  object(
    {
      id: text,
      parent: { ...text, description: 'Id of the document.' },
      version: { ...schemaRef(`${name}State`), description: 'The document as it was.' },
      createdAt: moment,
      updatedAt: moment,
      latest: { type: 'boolean' },
      autosave: { type: 'boolean' },
    },
    ['latest', 'autosave'],
  )

/** What a document was before. */
export const versionEndpoints: Endpoints = {
  'get /versions': ({ name, names, rights }) => ({
    operationId: `list${name}Versions`,
    tag: names,
    summary: `List versions of ${inWords(names)}`,
    description: 'Of one document: `where={"parent":{"equals":"ID"}}`.',
    rights: rights.readVersions,
    parameters: [...pageParameters('-updatedAt'), depth],
    answer: { description: 'A page of them.', content: json(pageOf(versionOf(name))) },
    failures: ['BadRequest'],
  }),
  'get /versions/:id': ({ name, names, rights }) => ({
    operationId: `get${name}Version`,
    tag: names,
    summary: `Get a version`,
    rights: rights.readVersions,
    parameters: [pathId('version'), depth],
    answer: { description: 'The version.', content: json(versionOf(name)) },
    failures: ['NotFound'],
  }),
  'post /versions/:id': ({ name, names, rights }) => ({
    operationId: `restore${name}Version`,
    tag: names,
    summary: `Put a version back`,
    rights: rights.update,
    parameters: [pathId('version'), depth],
    answer: {
      description: 'The document as it is now.',
      content: json({ allOf: [schemaRef(name), object({ message: text })] }),
    },
    failures: ['NotFound'],
  }),
}
