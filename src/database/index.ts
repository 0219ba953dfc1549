export { connectPayload } from './connect'
export { openDatabase } from './open'
