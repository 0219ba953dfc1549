import { z } from 'zod'
import { editors } from '../../../access/editors'
import { importers } from '../../../access/importers'
import { importBody } from '../../imports/json-documents'
import { json, schemaRef } from '../operation'
import { object, pathId, text } from '../shapes'
import type { Schema } from '../types'
import type { Route } from './types'

const tag = 'Imports'
const id = pathId('import')
const status: Schema = { ...text, description: 'As in `GET /api/imports/{id}`.' }
const count = { type: 'integer' }
const counts: Schema = object({
  created: count,
  updated: count,
  unchanged: count,
  conflicts: count,
  failed: count,
})
const lines: Schema = {
  type: 'array',
  items: count,
  minItems: 2,
  maxItems: 2,
  description: 'First and last line, from 1.',
}
const problem = object({ code: text, message: text, lines })

const documents = {
  ...json(z.toJSONSchema(importBody, { io: 'input' }) as Schema, {
    documents: [
      {
        sourceKey: 'archive/2024/harbour.txt',
        text: 'Harbour of Skarvik opens again\n\nThe harbour of Skarvik is open again after ten years, the port said on Monday.',
      },
    ],
  }),
  'multipart/form-data': {
    schema: object(
      {
        files: {
          type: 'array',
          items: { ...text, contentMediaType: 'application/octet-stream' },
          description: 'By their names: `.txt .md .html .docx .json` (ninjs) and `.ndjson`.',
        },
        publish: { ...text, enum: ['true', 'false'] },
      },
      ['publish'],
    ),
  },
}

const sendingFailures = ['BadRequest', 'TooLarge', 'UnsupportedMediaType'] as const

/** src/server/imports; docs/http-imports.md tells how to use them. */
export const importRoutes: readonly Route[] = [
  {
    method: 'post',
    path: '/api/imports',
    operationId: 'startImport',
    tag,
    summary: 'Import documents',
    description: 'The import runs in the background; `GET` the `url` of the answer to follow it.',
    may: importers,
    body: documents,
    answer: {
      status: 202,
      description: 'They are taken in, and will be imported.',
      content: json(object({ id: text, status, url: text, doc: schemaRef('Import') })),
    },
    failures: [...sendingFailures],
  },
  {
    method: 'post',
    path: '/api/imports/preview',
    operationId: 'previewImport',
    tag,
    summary: 'Tell what an import would do',
    description: 'Of up to 100 documents. Nothing is written.',
    may: importers,
    body: documents,
    answer: {
      description: 'How each document is read, and what would become of it.',
      content: json(
        object({
          documents: {
            type: 'array',
            items: {
              ...object({
                id: { ...text, description: 'The `sourceKey`.' },
                language: text,
                blocks: { type: 'array', items: { type: 'object' } },
                figures: { type: 'array', items: { type: 'object' } },
                credits: { type: 'array', items: { type: 'object' } },
                people: { type: 'array', items: { type: 'object' } },
                relatedLinks: { type: 'array', items: { type: 'object' } },
                problems: { type: 'array', items: problem },
                changes: {
                  type: 'array',
                  items: object({
                    collection: text,
                    id: text,
                    outcome: { ...text, enum: ['created', 'updated', 'unchanged'] },
                    data: { type: 'object' },
                    conflicts: { type: 'array', items: { type: 'object' } },
                  }),
                },
              }),
            },
          },
          counts,
          byCollection: { type: 'object', additionalProperties: counts },
          problems: {
            type: 'array',
            items: { allOf: [problem, object({ sourceKey: text })] },
          },
        }),
      ),
    },
    failures: [...sendingFailures],
  },
  {
    method: 'post',
    path: '/api/imports/{id}/cancel',
    operationId: 'cancelImport',
    tag,
    summary: 'Cancel an import',
    description: 'It ends after the batch at hand. What is in stays.',
    may: importers,
    parameters: [id],
    answer: { description: 'It is cancelled.', content: json(object({ id: text, status })) },
    failures: ['NotFound', 'Conflict'],
  },
  {
    method: 'post',
    path: '/api/imports/{id}/resume',
    operationId: 'resumeImport',
    tag,
    summary: 'Go on with an import',
    description: 'With one that was cancelled or interrupted.',
    may: importers,
    parameters: [id],
    answer: {
      status: 202,
      description: 'It goes on.',
      content: json(object({ id: text, status, url: text })),
    },
    failures: ['NotFound', 'Conflict'],
  },
  {
    method: 'post',
    path: '/api/imports/{id}/undo',
    operationId: 'undoImport',
    tag,
    summary: 'Take an import back',
    description: 'What was changed since stays, and is listed.',
    may: editors,
    parameters: [
      id,
      {
        name: 'dryRun',
        in: 'query',
        description: 'Only tell what would be done.',
        schema: { type: 'boolean', default: false },
      },
    ],
    answer: {
      description: 'What was done.',
      content: json(
        object({
          run: text,
          already: {
            type: 'boolean',
            description: 'It was taken back before, and no more of it could be.',
          },
          counts: object({ removed: count, restored: count, unchanged: count, kept: count }),
          failed: count,
          kept: { type: 'array', items: { type: 'object' } },
        }),
      ),
    },
    failures: ['NotFound', 'Conflict'],
  },
]
