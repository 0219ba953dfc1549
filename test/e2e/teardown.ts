import fs from 'node:fs'

/** Removes the data of the browser tests. */
export default function teardown() {
  const folder = process.env.E2E_DATA_DIR
  if (folder) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
