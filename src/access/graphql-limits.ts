import {
  getOperationAST,
  GraphQLError,
  Kind,
  valueFromASTUntyped,
  type ExecutionArgs,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql'
import type { PayloadRequest } from 'payload'
import { MAX_READ } from '../lib/max-read'

/** Fields within fields: a list's articles' contributors' portraits' sizes' addresses are 8. */
const MAX_LEVELS = 8

/**
 * Bounds what a query of an anonymous reader can ask for, as src/server/read-limits.ts does for REST. Payload's
 * maxComplexity counts fields and not documents.
 *
 * @returns rules for Payload's graphQL.validationRules; none for who is signed in
 */
export function graphqlLimits(args: ExecutionArgs): ValidationRule[] {
  const { req } = args.contextValue as { req: PayloadRequest }
  return req.user ? [] : [boundedLists(args), boundedLevels]
}

/** Every list has a limit, written out or from a variable. */
const boundedLists =
  (args: ExecutionArgs): ValidationRule =>
  (context) => {
    const variables = variablesOf(args)
    return {
      Field(node) {
        const takes = (name: string) => context.getFieldDef()?.args.some((arg) => arg.name === name)
        const given = Object.fromEntries(
          (node.arguments ?? []).map(({ name, value }) => [
            name.value,
            valueFromASTUntyped(value, variables),
          ]),
        )
        const refuse = (problem: string) =>
          context.reportError(new GraphQLError(`${node.name.value}: ${problem}`, { nodes: [node] }))

        // Where no limit is given, Payload sends a page of a list, but all of a join and all without pages.
        const { pagination = takes('pagination'), limit = pagination ? 1 : 0, depth = 0 } = given
        if (takes('limit') && !isBetween(limit, 1, MAX_READ.limit))
          refuse(`limit must be given, from 1 to ${MAX_READ.limit}.`)
        if (takes('depth') && !isBetween(depth, 0, MAX_READ.depth))
          refuse(`depth must be from 0 to ${MAX_READ.depth}.`)
      },
    }
  }

/** As they were sent, with the defaults of those that were not; graphql checks their types before it executes. */
function variablesOf({ document, operationName, variableValues }: ExecutionArgs) {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? []
  const defaults = definitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  )
  return { ...Object.fromEntries(defaults), ...variableValues }
}

const isBetween = (value: unknown, min: number, max: number) =>
  typeof value === 'number' && value >= min && value <= max

/** No way leads through the whole graph and back. */
const boundedLevels: ValidationRule = (context) => {
  const known = new Map<string, number>()

  const levelsIn = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((most, selection) => Math.max(most, levelsOf(selection)), 0)

  const levelsOf = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return levelsOfFragment(selection.name.value)
    if (selection.kind === Kind.INLINE_FRAGMENT) return levelsIn(selection.selectionSet)
    // The schema about itself: tools ask deep, and no document is read.
    if (selection.name.value.startsWith('__')) return 0
    return 1 + levelsIn(selection.selectionSet)
  }

  const levelsOfFragment = (name: string): number => {
    // Once for each, however often it is spread. One within itself ends here; graphql has a rule against it.
    if (!known.has(name)) {
      known.set(name, 0)
      known.set(name, levelsIn(context.getFragment(name)?.selectionSet))
    }
    return known.get(name) ?? 0
  }

  return {
    OperationDefinition(node) {
      if (levelsIn(node.selectionSet) > MAX_LEVELS)
        context.reportError(
          new GraphQLError(`The query has more than ${MAX_LEVELS} levels.`, { nodes: [node] }),
        )
    },
  }
}
