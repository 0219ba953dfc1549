import type { Plugin } from 'payload'
import { dropForged } from '../hooks/drop-forged'
import { refuseFarSorts } from '../hooks/refuse-far-sorts'
import { refuseGivenDocument } from '../hooks/refuse-given-document'
import { refuseMistyped } from '../hooks/refuse-mistyped'

/** What holds for every collection, whichever way a request comes, is said once: before the hooks of its own. */
export const guarded: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        refuseGivenDocument,
        refuseFarSorts,
        dropForged,
        refuseMistyped,
        ...(collection.hooks?.beforeOperation ?? []),
      ],
    },
  })),
})
