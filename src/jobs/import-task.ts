import type { TaskConfig } from 'payload'

/**
 * An import in the background. Its handler is loaded when the first one runs: Next bundles the configuration, and has
 * no use for the importer and its threads.
 */
export const importTask: TaskConfig<'import'> = {
  slug: 'import',
  inputSchema: [{ name: 'import', type: 'text', required: true }],
  outputSchema: [],
  // What goes wrong with a document is told in the import's record; this is for what goes wrong around it.
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 5_000 } },
  handler: async (task) => {
    const { runImport } = await import(/* turbopackIgnore: true */ './run-import')
    await runImport(task)
    return { output: {} }
  },
}
