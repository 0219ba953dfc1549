import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const alias = {
  '@payload-config': fileURLToPath(new URL('./payload.config.ts', import.meta.url)),
  // Where Node finds it for Payload, too; Vite would take "module", and graphql knows its own classes only.
  graphql: createRequire(import.meta.url).resolve('graphql'),
}

/** Wait for a fault for most of their time: begun first, they leave the cores to what else there is. */
const WAITING =
  /\/(database-(away|embedded)|full-disk|killed-imports|stepped-down-primary|write-conflicts)\.test\.ts$/

/** Take minutes: begun last, as the small files that they are, they would leave the other core idle. */
const LONGEST = /\/(bench-import|cli|corpus|freshness|ingest-bulk|mistyped)\.test\.ts$/

/** The newsroom's files come one after the other, since its processes end as soon as the next file is not theirs. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const rank = ({ project, moduleId }: TestSpecification) =>
      (project.name === 'newsroom' ? 0 : 3) +
      (WAITING.test(moduleId) ? 0 : LONGEST.test(moduleId) ? 1 : 2)
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

/** Tests that work on Payload and MongoDB. */
const integration = {
  setupFiles: ['test/helpers/own-data-dir.ts', 'test/helpers/strict-console.ts'],
  globalSetup: ['test/helpers/mongo.ts'],
  testTimeout: 120_000,
  hookTimeout: 240_000,
}

/** Faults that need no Payload of their own: they take that of newsroom(). */
const ON_SHARED_PAYLOAD =
  'test/faults/{dry-run,edited-fields,four-processes,undo-after-edits}.test.ts'

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
          // A file waits for MongoDB's journal, a process that ends or a fault for half of its time.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          include: ['test/{int,faults}/**/*.test.ts', 'test/attacks/*.test.ts'],
          exclude: [ON_SHARED_PAYLOAD],
        },
      },
      {
        // One process runs many files, on the Payload of its newsroom().
        resolve: { alias },
        test: {
          ...integration,
          name: 'newsroom',
          maxWorkers: 2,
          include: ['test/{newsroom,attacks/newsroom}/**/*.test.ts', ON_SHARED_PAYLOAD],
          isolate: false,
          // The environment is parsed once, by whatever a file imports first.
          env: { LOG_LEVEL: 'silent' },
        },
      },
    ],
  },
})
