import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = {
  '@payload-config': fileURLToPath(new URL('./payload.config.ts', import.meta.url)),
  // Where Node finds it for Payload, too; Vite would take "module", and graphql knows its own classes only.
  graphql: createRequire(import.meta.url).resolve('graphql'),
}

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/{engine,unit}/**/*.test.ts'],
          setupFiles: ['test/helpers/strict-console.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'int',
          include: ['test/{int,faults}/**/*.test.ts'],
          setupFiles: ['test/helpers/strict-console.ts'],
          globalSetup: ['test/helpers/mongo.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // Each file waits for a MongoDB, a child process or a fault for most of its time.
          maxWorkers: 2,
        },
      },
    ],
  },
})
