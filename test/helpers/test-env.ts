import { parseEnv, type Env } from '../../src/lib/env'

/**
 * The defaults, but that requests are not counted, since tests make thousands from one address, and that none is turned away
 * because the machine is busy with other tests.
 */
export const testEnv: Env = parseEnv({
  NODE_ENV: 'test',
  MAX_LOOP_DELAY_MS: '60000',
  READS_PER_MINUTE: '0',
  WRITES_PER_MINUTE: '0',
  ACCOUNT_READS_PER_MINUTE: '0',
  ACCOUNT_WRITES_PER_MINUTE: '0',
})
