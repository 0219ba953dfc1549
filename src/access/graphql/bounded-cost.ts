import {
  getNullableType,
  GraphQLError,
  isListType,
  type ExecutionArgs,
  type FieldNode,
  type GraphQLField,
  type ValidationRule,
} from 'graphql'
import { argumentsOf } from './arguments-of'
import { foldFields } from './fold-fields'

/** A page where no limit is given: Payload's default. */
const PAGE = 10
/** What an article has of people, pictures or links: lists within a document, which have no limit. */
const FEW = 5

/**
 * Bounds how many values an answer can have: a field is one, a list is as many times what is asked of each document
 * as its limit allows.
 */
export const boundedCost =
  (args: ExecutionArgs, most: number): ValidationRule =>
  (context) => {
    const given = argumentsOf(args)
    const lengthOf = (node: FieldNode, def: GraphQLField<unknown, unknown> | undefined) => {
      if (def?.args.some(({ name }) => name === 'limit')) return Number(given(node).limit ?? PAGE)
      // `docs` are counted by the limit of what they are the documents of.
      const isOfUnknownLength = def && isListType(getNullableType(def.type))
      return isOfUnknownLength && node.name.value !== 'docs' ? FEW : 1
    }
    return {
      OperationDefinition(node) {
        const cost = foldFields(context, node, (field, within, def) =>
          field.name.value.startsWith('__') ? 0 : 1 + lengthOf(field, def) * within,
        )
        if (cost > most)
          context.reportError(
            new GraphQLError(
              `The query may cost ${most} and costs ${cost}: ask for fewer fields, or for fewer documents.`,
              { nodes: [node] },
            ),
          )
      },
    }
  }
