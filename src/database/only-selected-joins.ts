import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { JoinQuery, SelectType } from 'payload'
import { isSelected } from './is-selected'

interface Asked {
  joins?: JoinQuery
  select?: SelectType
}

/**
 * Leaves out the joins that a `select` leaves out. Where joins are queries of their own (`useJoinAggregations: false`), Payload
 * asks for them all, two queries each, for whatever a document refers to, and drops what they found.
 */
export function onlySelectedJoins(adapter: MongooseAdapter): void {
  const { find, findOne } = adapter
  adapter.find = (args) => find.call(adapter, { ...args, joins: selected(args) }) as never
  adapter.findOne = (args) => findOne.call(adapter, { ...args, joins: selected(args) }) as never
}

const selected = ({ joins, select }: Asked): JoinQuery | undefined =>
  joins &&
  (Object.fromEntries(
    Object.entries(joins).filter(([path]) => isSelected(path, select)),
  ) as JoinQuery)
