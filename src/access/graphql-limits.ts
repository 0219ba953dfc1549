import { NoSchemaIntrospectionCustomRule, type ExecutionArgs, type ValidationRule } from 'graphql'
import type { PayloadRequest } from 'payload'
import { env } from '../lib/env'
import { SIGNED_IN_FACTOR } from '../lib/max-read'
import { queryLimits } from '../lib/query-limits'
import { boundedArguments } from './graphql/bounded-arguments'
import { boundedCost } from './graphql/bounded-cost'
import { boundedLevels } from './graphql/bounded-levels'
import { boundedNames } from './graphql/bounded-names'

/** Fields within fields: a list's articles' contributors' portraits' sizes' addresses are 8. */
const LEVELS = { anonymous: 8, signedIn: 16 }

/** Fields of the query itself, changes that it makes, and fields that are given another name. */
const NAMES = {
  // What an anonymous reader may ask to change is to be signed in: one guess at a time.
  anonymous: { fields: 10, changes: 1, aliases: 20 },
  signedIn: { fields: 100, changes: 10, aliases: 200 },
}

/**
 * Bounds what a query can ask for, as src/server/limits/query-excess.ts does for REST: Payload's maxComplexity counts
 * fields and not documents. Who has signed in may ask for more. docs/limits.md has the table.
 *
 * @returns rules for Payload's graphQL.validationRules
 */
export function graphqlLimits(args: ExecutionArgs): ValidationRule[] {
  const { req } = args.contextValue as { req: PayloadRequest }
  if (req.user)
    return [
      boundedArguments(args, queryLimits.signedIn),
      boundedCost(args, env.GRAPHQL_MAX_COST * SIGNED_IN_FACTOR),
      boundedLevels(LEVELS.signedIn),
      boundedNames(NAMES.signedIn),
    ]
  return [
    boundedArguments(args, queryLimits.anonymous),
    boundedCost(args, env.GRAPHQL_MAX_COST),
    boundedLevels(LEVELS.anonymous),
    boundedNames(NAMES.anonymous),
    // What a schema says of itself is the largest answer there is; tools that read it have a key.
    ...(env.NODE_ENV === 'production' ? [NoSchemaIntrospectionCustomRule] : []),
  ]
}
