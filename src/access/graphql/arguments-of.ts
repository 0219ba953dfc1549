import { getOperationAST, valueFromASTUntyped, type ExecutionArgs, type FieldNode } from 'graphql'

/**
 * Arguments of fields as they were sent, variables put in; graphql checks their types before it executes.
 *
 * @returns takes a field to its arguments by name
 */
export function argumentsOf(args: ExecutionArgs): (node: FieldNode) => Record<string, unknown> {
  const variables = variablesOf(args)
  return (node) =>
    Object.fromEntries(
      (node.arguments ?? []).map(({ name, value }) => [
        name.value,
        valueFromASTUntyped(value, variables),
      ]),
    )
}

/** With the defaults of those that were not sent. */
function variablesOf({ document, operationName, variableValues }: ExecutionArgs) {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? []
  const defaults = definitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  )
  return { ...Object.fromEntries(defaults), ...variableValues }
}
