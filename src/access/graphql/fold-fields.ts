import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

type Type = GraphQLOutputType | null | undefined

/**
 * Goes over the fields of an operation, fragments put in where they are spread, from the innermost outwards.
 *
 * @param weigh one field, given what those within it come to and, where the schema knows it, its definition
 * @param join what several come to
 */
export function foldFields(
  context: ValidationContext,
  operation: OperationDefinitionNode,
  weigh: (
    node: FieldNode,
    within: number,
    def: GraphQLField<unknown, unknown> | undefined,
  ) => number,
  join: (a: number, b: number) => number = (a, b) => a + b,
): number {
  const known = new Map<string, number>()

  const ofSet = (set: SelectionSetNode | undefined, type: Type): number =>
    (set?.selections ?? []).map((node) => ofSelection(node, type)).reduce(join, 0)

  const ofSelection = (node: SelectionSetNode['selections'][number], type: Type): number => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value)
    if (node.kind === Kind.INLINE_FRAGMENT)
      return ofSet(node.selectionSet, named(node.typeCondition?.name.value) ?? type)
    const def =
      isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
    return weigh(node, ofSet(node.selectionSet, def && getNamedType(def.type)), def)
  }

  // Once for each, however often it is spread. One within itself ends here; graphql has a rule against it.
  const ofFragment = (name: string): number => {
    const fragment = context.getFragment(name)
    if (!known.has(name)) {
      known.set(name, 0)
      known.set(name, ofSet(fragment?.selectionSet, named(fragment?.typeCondition.name.value)))
    }
    return known.get(name) ?? 0
  }

  const named = (name: string | undefined): Type =>
    name === undefined ? undefined : (context.getSchema().getType(name) as Type)

  return ofSet(operation.selectionSet, context.getSchema().getRootType(operation.operation))
}
