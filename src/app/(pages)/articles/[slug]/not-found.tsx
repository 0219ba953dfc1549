import { MissingPage } from '../../parts/missing-page'

export const metadata = { title: 'Not found · Slugline' }

export default function ArticleNotFound() {
  return <MissingPage />
}
