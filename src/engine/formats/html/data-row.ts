import { isTag, isText, type Element } from 'domhandler'
import { existsOne, textContent } from 'domutils'
import { inline } from './elements'

/** The cells of a table that lays a page out hold more text. */
const longestCell = 120

/** Whether a row is of a table of data, and no part of a table that lays out the page. */
export function isDataRow(row: Element): boolean {
  const cells = row.children.filter(isTag)
  const isWhole = !row.children.some((child) => isText(child) && child.data.trim() !== '')
  return isWhole && cells.length >= 2 && cells.every(isDataCell)
}

const isDataCell = (cell: Element): boolean =>
  (cell.name === 'td' || cell.name === 'th') &&
  !existsOne(({ name }) => !inline.has(name) && name !== 'br', cell.children) &&
  textContent(cell).length <= longestCell
