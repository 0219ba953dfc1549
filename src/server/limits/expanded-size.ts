import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql'

/**
 * How many fields a document has once each fragment stands where it is spread, counted without putting them there.
 *
 * @returns Infinity for fragments within themselves
 */
export function expandedSize({ definitions }: DocumentNode): number {
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet]] : [],
    ),
  )
  const known = new Map<string, number>()

  const sizeOfFragment = (name: string): number => {
    const size = known.get(name)
    if (size !== undefined) return size
    // Until it is known: met again on the way, it is within itself.
    known.set(name, Infinity)
    const counted = sizeOf(fragments.get(name))
    known.set(name, counted)
    return counted
  }
  const sizeOf = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce(
      (sum, node) =>
        sum +
        (node.kind === Kind.FRAGMENT_SPREAD
          ? sizeOfFragment(node.name.value)
          : Number(node.kind === Kind.FIELD) + sizeOf(node.selectionSet)),
      0,
    )

  return definitions.reduce(
    (sum, node) => sum + (node.kind === Kind.OPERATION_DEFINITION ? sizeOf(node.selectionSet) : 0),
    0,
  )
}
