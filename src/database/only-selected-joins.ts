import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { JoinQuery, SelectType } from 'payload'
import { getSelectMode } from 'payload/shared'

interface Asked {
  joins?: JoinQuery
  select?: SelectType
}

/**
 * Leaves out the joins that a `select` leaves out. Where joins are queries of their own (`useJoinAggregations: false`), Payload
 * sends them all, and drops what they found: two queries for each join of each kind of document that another one refers to.
 */
export function onlySelectedJoins(adapter: MongooseAdapter): void {
  const { find, findOne } = adapter
  adapter.find = (args) => find.call(adapter, { ...args, joins: selected(args) }) as never
  adapter.findOne = (args) => findOne.call(adapter, { ...args, joins: selected(args) }) as never
}

function selected({ joins, select }: Asked): JoinQuery | undefined {
  if (!joins || !select) return joins
  const isIncluded = getSelectMode(select) === 'include'
  const isSelected = (path: string) => {
    const [name = ''] = path.split('.')
    return isIncluded ? Boolean(select[name]) : select[name] !== false
  }
  return Object.fromEntries(Object.entries(joins).filter(([path]) => isSelected(path)))
}
