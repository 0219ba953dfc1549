import { x } from '../ingest/zz'
import config from '../../payload.config'
export const y = [x, config]
