import { createRequire } from 'node:module'
import path from 'node:path'
import { Router } from 'express'
import type { Payload } from 'payload'
import { nonceOf } from '../security'
import { docsPage } from './docs-page'
import { openApiDocument } from './document'

const require = createRequire(import.meta.url)
const { version } = require('swagger-ui-dist/package.json') as { version: string }
const folder = path.dirname(require.resolve('swagger-ui-dist/package.json'))
const assets = ['swagger-ui.css', 'swagger-ui-bundle.js']

/**
 * What the API can be asked: `GET /api/openapi.json` for programs, `GET /api/docs` for people. Nothing of either needs the
 * database.
 */
export function openApi(payload: Payload): Router {
  const router = Router()
  let built: Promise<string> | undefined
  router.get('/api/openapi.json', async (_request, response) => {
    built ??= openApiDocument(payload).then((document) => JSON.stringify(document))
    response
      .set('Cache-Control', 'public, max-age=600')
      .type('json')
      .send(await built)
  })
  router.get('/api/docs', (_request, response) => {
    response
      .set('Cache-Control', 'no-cache')
      .send(docsPage({ assets: `/api/docs/${version}`, nonce: nonceOf(response) }))
  })
  router.get('/api/docs/:version/:file', (request, response, next) => {
    const { file } = request.params
    if (request.params.version !== version || !assets.includes(file)) return next()
    // The address names the version, so what it answers never changes.
    response.sendFile(file, { root: folder, immutable: true, maxAge: '1y' })
  })
  return router
}
