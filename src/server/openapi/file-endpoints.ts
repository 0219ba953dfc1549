import type { Endpoints } from './collection-paths'
import { text } from './shapes'

/** The pictures themselves. */
export const fileEndpoints: Endpoints = {
  'get /file/:filename': ({ name, names, rights }) => ({
    operationId: `get${name}File`,
    tag: names,
    summary: 'Get a file',
    description: 'The address is the `url` of the document, or of one of its `sizes`.',
    rights: rights.read,
    parameters: [
      {
        name: 'filename',
        in: 'path',
        required: true,
        description: 'Name of the file.',
        schema: text,
      },
    ],
    answer: {
      description: 'The file, or the part of it that a `Range` header asks for.',
      content: Object.fromEntries(
        ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'].map((type) => [
          type,
          {},
        ]),
      ),
    },
    failures: ['NotFound'],
  }),
}
