import { GraphQLError, type ValidationRule } from 'graphql'
import { foldFields } from './fold-fields'

/** No way leads through the whole graph and back. */
export const boundedLevels =
  (most: number): ValidationRule =>
  (context) => ({
    OperationDefinition(node) {
      const levels = foldFields(
        context,
        node,
        // The schema about itself: tools ask deep, and no document is read.
        (field, within) => (field.name.value.startsWith('__') ? 0 : within + 1),
        Math.max,
      )
      if (levels > most)
        context.reportError(
          new GraphQLError(`The query has more than ${most} levels.`, { nodes: [node] }),
        )
    },
  })
