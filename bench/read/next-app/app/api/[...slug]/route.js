import config from '../../../../../../payload.config'
import { REST_GET } from '@payloadcms/next/routes'

/** Payload's REST API as its template for Next serves it. */
export const GET = REST_GET(config)
