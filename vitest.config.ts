import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const alias = {
  '@payload-config': fileURLToPath(new URL('./payload.config.ts', import.meta.url)),
  // Where Node finds it for Payload, too; Vite would take "module", and graphql knows its own classes only.
  graphql: createRequire(import.meta.url).resolve('graphql'),
}

/** Take minutes: begun last, as the small files that they are, they would leave the other core idle. */
const LONGEST =
  /\/(corpus|cli|bench-import|killed-imports|database-embedded|ingest-bulk|full-disk)\.test\.ts$/

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    const isLongest = ({ moduleId }: TestSpecification) => LONGEST.test(moduleId)
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))]
  }
}

/** Tests that work on Payload and MongoDB. */
const integration = {
  setupFiles: ['test/helpers/strict-console.ts'],
  globalSetup: ['test/helpers/mongo.ts'],
  testTimeout: 120_000,
  hookTimeout: 240_000,
  // Two cores: a file waits for MongoDB's journal, a process that ends or a fault for a good part of its time.
  maxWorkers: 3,
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/{engine,unit}/**/*.test.ts'],
          setupFiles: ['test/helpers/strict-console.ts'],
          // Some start processes, and both cores are busy.
          testTimeout: 30_000,
          maxWorkers: 2,
        },
      },
      {
        // Each file starts what it needs in a process of its own.
        resolve: { alias },
        test: {
          ...integration,
          name: 'int',
          include: ['test/{int,faults}/**/*.test.ts', 'test/attacks/*.test.ts'],
        },
      },
      {
        // One process runs many files, on the Payload of its newsroom().
        resolve: { alias },
        test: {
          ...integration,
          name: 'newsroom',
          include: ['test/{newsroom,attacks/newsroom}/**/*.test.ts'],
          isolate: false,
          // The environment is parsed once, by whatever a file imports first.
          env: { LOG_LEVEL: 'silent' },
        },
      },
    ],
  },
})
