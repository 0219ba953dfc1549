import { UsageError } from '../../lib/errors'
import type { Stored } from '../stored'
import { idsByWords, type EditContext } from './edit-context'
import { create, findOrCreate } from './find-or-create'
import type { ArticleEdits, PersonEdit } from './types'

type Row = Readonly<Record<string, unknown>> & { person: string; nameAsWritten?: string | null }

/** The fields of an article that name people, as edited. */
interface PeopleOfArticle {
  people: Row[]
  contributors: Row[]
}

/**
 * Gives the people of an article other names, roles or identities, or takes them out. Whoever is somebody else in the article is
 * so in its pictures, too.
 *
 * @param article in its newest version
 * @returns what to write to it
 */
export async function editPeople(
  context: EditContext,
  article: Stored,
  edits: NonNullable<ArticleEdits['people']>,
): Promise<PeopleOfArticle> {
  const ids = idsByWords(context, 'people', 'name')
  const rows = (article.people ?? []) as Row[]
  const edited = new Map<Row, PersonEdit | null>()
  const become = new Map<string, string | null>()
  for (const [name, edit] of Object.entries(edits)) {
    const row = rows.find(
      ({ person, nameAsWritten }) => person === ids.get(name) || nameAsWritten === name,
    )
    if (row) {
      edited.set(row, edit)
      become.set(row.person, edit && (await identify(context, row.person, name, edit)))
    } else if (edit) {
      throw new UsageError(`“${name}” is not among the people of the article any more.`)
    }
  }
  await editPictures(context, become)

  const people = rows.flatMap((row) => {
    const edit = edited.get(row)
    if (edit === undefined) return [row]
    const person = become.get(row.person)
    return edit === null || !person ? [] : [{ ...row, ...columnsOf(edit), person, confirmed: true }]
  })
  const contributors = ((article.contributors ?? []) as Row[]).flatMap((row) => {
    const person = become.get(row.person)
    return person === null ? [] : [person === undefined ? row : { ...row, person }]
  })
  return { people, contributors }
}

const columnsOf = ({ name, role }: PersonEdit) => ({
  ...(name !== undefined && { nameAsWritten: name }),
  ...(role !== undefined && { roleAsStated: role || null }),
})

/** Who somebody is. A name that the source got wrong is set right where the import has just made somebody of it. */
async function identify(
  context: EditContext,
  current: string,
  written: string,
  { name, person }: PersonEdit,
): Promise<string> {
  if (person !== undefined && person !== 'new') return await existing(context, person)
  const isOurs = context.created.has(`people/${current}`)
  if (isOurs && name !== undefined) {
    await context.payload.update({
      collection: 'people',
      id: current,
      data: { name },
      ...context.asEditor,
    })
  }
  if (isOurs) return current
  if (person === 'new') return await create(context, 'people', name ?? written)
  return name === undefined ? current : await findOrCreate(context, 'people', name)
}

/** @throws UsageError for nobody: a draft would take the id as it is */
async function existing({ payload, asEditor }: EditContext, id: string): Promise<string> {
  const there = await payload.count({
    collection: 'people',
    where: { id: { equals: id } },
    ...asEditor,
  })
  if (there.totalDocs === 0)
    throw new UsageError('The person who was chosen is not there any more.')
  return id
}

/** Whom the pictures of the import show. */
async function editPictures(
  { payload, asEditor, base }: EditContext,
  become: ReadonlyMap<string, string | null>,
): Promise<void> {
  for (const key of Object.keys(base)) {
    const [collection, id = ''] = key.split('/')
    if (collection !== 'images') continue
    const image = await payload.findByID({
      collection: 'images',
      id,
      ...asEditor,
      disableErrors: true,
    })
    const shown = (image?.personsShown ?? []) as string[]
    const personsShown = shown.flatMap((person) => {
      const other = become.get(person)
      return other === null ? [] : [other ?? person]
    })
    if (personsShown.join() === shown.join()) continue
    await payload.update({ collection: 'images', id, data: { personsShown }, ...asEditor })
  }
}
