import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql'
import { foldFields } from './fold-fields'

interface Most {
  fields: number
  changes: number
  aliases: number
}

/** The same is not asked a hundred times in one request under a hundred names. */
export const boundedNames =
  (most: Most): ValidationRule =>
  (context) => ({
    OperationDefinition(node) {
      const refuse = (problem: string) =>
        context.reportError(
          new GraphQLError(`The query has more than ${problem}.`, { nodes: [node] }),
        )
      const isMutation = node.operation === OperationTypeNode.MUTATION
      const allowed = isMutation ? most.changes : most.fields
      // What is within a field does not count: only those of the query itself.
      const fields = foldFields(context, node, () => 1)
      const aliases = foldFields(context, node, (field, within) => within + Number(!!field.alias))
      if (fields > allowed) refuse(`${allowed} ${isMutation ? 'changes' : 'fields of its own'}`)
      if (aliases > most.aliases) refuse(`${most.aliases} aliases`)
    },
  })
