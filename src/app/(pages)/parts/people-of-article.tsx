import { populated } from '../../../outputs/populated'
import { wordsFor } from '../../../outputs/words'
import type { Article, Person } from '../../../payload-types'

/** Who is in an article, each with the role that it states. */
export function PeopleOfArticle({ article }: { article: Article }) {
  const people = (article.people ?? []).flatMap(({ person, roleAsStated }) => {
    const known = populated<Person>(person)
    return known ? [{ id: known.id, name: known.name, role: roleAsStated?.trim() }] : []
  })
  if (people.length === 0) return null
  const words = wordsFor(article.language)
  return (
    <section className="people">
      <h2 lang={words.language}>{words.people}</h2>
      <ul>
        {people.map(({ id, name, role }) => (
          <li key={id}>
            <span className="name">{name}</span>
            {role && <span className="role">{role}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
