import { GraphQLError, type ExecutionArgs, type ValidationRule } from 'graphql'
import type { PayloadRequest } from 'payload'
import type { QueryLimits } from '../../lib/query-limits'
import { relationshipHops } from '../../lib/relationship-hops'
import { tooFar, whereExcess } from '../../lib/where-excess'
import { argumentsOf } from './arguments-of'

/** Every list has a limit, written out or from a variable; its conditions are few. */
export const boundedArguments =
  (args: ExecutionArgs, most: QueryLimits): ValidationRule =>
  (context) => {
    const given = argumentsOf(args)
    const { payload } = (args.contextValue as { req: PayloadRequest }).req
    const hopsOf = (path: string) => relationshipHops(payload, path)
    return {
      Field(node) {
        const takes = (name: string) => context.getFieldDef()?.args.some((arg) => arg.name === name)
        const refuse = (problem: string) =>
          context.reportError(new GraphQLError(`${node.name.value}: ${problem}`, { nodes: [node] }))
        const sent = given(node)

        // Where no limit is given, Payload sends a page of a list, but all of a join and all without pages.
        const { pagination = takes('pagination'), limit = pagination ? 1 : 0, depth = 0 } = sent
        if (takes('limit') && !isBetween(limit, 1, most.limit))
          refuse(`limit must be given, from 1 to ${most.limit}.`)
        if (takes('depth') && !isBetween(depth, 0, most.depth))
          refuse(`depth must be from 0 to ${most.depth}.`)
        const excess = whereExcess([sent.where], most, hopsOf)
        if (excess !== null) refuse(excess)
        const sorts = String(sent.sort ?? '').split(',')
        if (sorts.length > most.sort) refuse(`sort may name at most ${most.sort} fields.`)
        for (const sort of sorts) {
          const far = tooFar(sort.replace(/^-/, ''), hopsOf)
          if (far !== null) refuse(far)
        }
      },
    }
  }

const isBetween = (value: unknown, min: number, max: number) =>
  typeof value === 'number' && value >= min && value <= max
