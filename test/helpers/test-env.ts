import { parseEnv, type Env } from '../../src/lib/env'

/** The defaults, but that requests are not counted: tests make thousands from one address. */
export const testEnv: Env = parseEnv({
  NODE_ENV: 'test',
  READS_PER_MINUTE: '0',
  WRITES_PER_MINUTE: '0',
  ACCOUNT_READS_PER_MINUTE: '0',
  ACCOUNT_WRITES_PER_MINUTE: '0',
})
