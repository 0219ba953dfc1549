import type { Payload } from 'payload'
import manifest from '../../../package.json' with { type: 'json' }
import { collectionPaths } from './collection-paths'
import { collectionSchemas } from './collection-schemas'
import { headers, responses, securitySchemes, sharedSchemas } from './components'
import { describedCollections } from './described-collection'
import { introduction } from './introduction'
import { operation } from './operation'
import { routes } from './routes'
import type { Paths, Schema } from './types'
import { rightsBy } from './who-may'

export interface OpenApiDocument {
  openapi: string
  paths: Paths
  components: { schemas: Record<string, Schema>; [part: string]: unknown }
  [part: string]: unknown
}

/**
 * OpenAPI 3.1 of all that front ends and scripts can ask for: Payload's routes from its configuration, ours from the
 * table in routes/. Who may do what, and which fields are sent, is asked of the access rules themselves.
 */
export async function openApiDocument(payload: Payload): Promise<OpenApiDocument> {
  const collections = await describedCollections(payload)
  const paths: Paths = Object.assign({}, ...collections.map(collectionPaths))
  for (const { method, path, may, ...parts } of routes) {
    const rights = await rightsBy(payload, may)
    paths[path] = { ...paths[path], [method]: operation({ ...parts, rights }, method) }
  }
  const tags = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap((one) => one.tags),
  )
  return {
    openapi: '3.1.1',
    info: {
      title: 'Slugline',
      version: manifest.version,
      license: { name: manifest.license, identifier: manifest.license },
      description: introduction,
    },
    // Wherever it is read from: a proxy may have given the server another name.
    servers: [{ url: '/' }],
    tags: [...new Set(tags)].map((name) => ({ name, ...about(name, collections) })),
    paths,
    components: {
      schemas: { ...(await collectionSchemas(payload, collections)), ...sharedSchemas },
      responses,
      headers,
      securitySchemes,
    },
  }
}

const about = (tag: string, collections: Awaited<ReturnType<typeof describedCollections>>) => {
  const description = collections.find(({ names }) => names === tag)?.config.admin.description
  return typeof description === 'object' && { description: (description as { en: string }).en }
}
