import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'

/** Where no folder can be made, not even by root; what waits there for ever cannot be told to end. */
const NOWHERE = '/proc/nowhere/data'
const PATIENCE_MS = 20_000

/** Runs node with DATA_DIR where nothing can be, and kills it when it hangs. */
const run = (args: string[], env: Record<string, string>) =>
  new Promise<{ code: unknown; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      args,
      {
        env: { ...process.env, DATA_DIR: NOWHERE, ...env },
        timeout: PATIENCE_MS,
        killSignal: 'SIGKILL',
      },
      (error, _stdout, stderr) => resolve({ code: error?.code ?? error?.signal ?? 0, stderr }),
    )
  })

test('a DATA_DIR that cannot be made is wrong configuration, told in one line', async () => {
  const { code, stderr } = await run(['bin/slugline.mjs', 'seed'], { MONGODB_URI: '' })
  expect(stderr).toMatch(
    /^slugline: DATA_DIR \/proc\/nowhere\/data cannot be written \(E\w+\)\. .*\n$/,
  )
  expect(code).toBe(2)
})

test('neither does a secret wait for such a folder', async () => {
  const { code, stderr } = await run(['bin/slugline.mjs', 'seed'], { PAYLOAD_SECRET: '' })
  expect(stderr).toMatch(
    /^slugline: Cannot keep a secret in \/proc\/nowhere\/data\/secret \(E\w+\)\. .*\n$/,
  )
  expect(code).toBe(2)
})
