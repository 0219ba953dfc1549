import { isTag, type Element } from 'domhandler'
import { existsOne, textContent } from 'domutils'
import { inline } from './elements'

/** The cells of a table that lays a page out hold more text. */
const longestCell = 120

/** Whether a row is of a table of data, and no part of a table that lays out the page. */
export function isDataRow(row: Element): boolean {
  const cells = row.children.filter(isTag)
  return (
    cells.length >= 2 &&
    cells.every(
      (cell) =>
        !existsOne(({ name }) => !inline.has(name) && name !== 'br', cell.children) &&
        textContent(cell).length <= longestCell,
    )
  )
}
