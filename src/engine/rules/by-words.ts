import type { CreditParts } from '../credits/parse'
import type { PageBlock } from '../page'
import { fact, hasListMark } from './facts'
import type { Rule } from './rule'

/** Numbered paragraphs have more sentences than the items of a list, their number's full stop included. */
const mostOfItem = 2
/** A dash opens speech too, in the north of Europe. */
const dashOfSpeech = /^[–—-]\s.*[.!?]$/su
/** "Jane Doe is a labour reporter for …" */
const aboutAuthor =
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}(?:,[^,]{3,40},)?\sis\s(?:an?|the)\s[^.]{0,60}\b(?:reporter|correspondent|editor|writer|journalist|columnist|contributor)\b/u
/** Screen readers hear these before a caption; a colon or capital follows. */
const captionLabel =
  /^(?:(?:[Ii]mage|[Mm]edia|[Pp]hoto) caption|Bildunterschrift|Légende|Symbolbild|Archivbild|File photo)(?::|\s*(?=\p{Lu}))/u
const address = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/i

/** "Symbolbild: dpa" is a credit, "Symbolbild: Ein Bus" is a caption. */
const namesMaker = (credit: CreditParts | null): boolean =>
  credit !== null && (credit.known > 0 || credit.photographers.length > 0)

const isItem = (block: PageBlock | undefined): boolean => block !== undefined && hasListMark(block)

/** What the words of a block say by themselves, whatever stands around it. Strict rules only. */
export const byWords: readonly Rule[] = [
  {
    name: 'only marks or figures',
    kind: 'boilerplate',
    needs: fact.letterless,
    when: ({ block }) => !block.hints.dated,
  },
  {
    name: 'only a web or e-mail address',
    kind: 'boilerplate',
    needs: fact.oneWord,
    when: ({ block }) => address.test(block.text),
  },
  {
    name: 'only a date or time',
    kind: 'dateline',
    needs: fact.dated,
    when: () => true,
  },
  {
    name: 'says that it is a caption',
    kind: 'image-caption',
    needs: fact.fourWords,
    when: ({ block, index }) =>
      index > 0 && captionLabel.test(block.text) && !namesMaker(block.hints.credit),
  },
  {
    name: 'a credit with its lead-in ("Photo:", "©")',
    kind: 'image-credit',
    needs: fact.credit,
    // "© Riproduzione riservata" credits nobody.
    when: ({ block }) => block.hints.credit?.lead !== '' && (block.facts & fact.furniture) === 0,
  },
  {
    name: 'a credit that names known agencies',
    kind: 'image-credit',
    needs: fact.credit,
    when: () => true,
  },
  {
    name: 'a label such as "See also" with a title behind it',
    kind: 'related-link',
    needs: fact.label,
    when: ({ block }) => block.shape.words <= 35,
  },
  {
    name: 'says who the author is',
    kind: 'boilerplate',
    needs: fact.fourWords,
    when: ({ block, index }) =>
      index > 1 && block.shape.words <= 60 && aboutAuthor.test(block.text),
  },
  {
    name: 'a phrase of the page’s furniture',
    kind: 'boilerplate',
    needs: fact.furniture,
    when: ({ index }) => index > 0,
  },
  {
    name: 'holds a phrase of the page’s furniture',
    kind: 'boilerplate',
    needs: fact.holdsFurniture,
    when: ({ block, index }) => index > 0 && block.shape.words <= 45,
  },
  {
    name: 'begins with a list mark, as its neighbour does',
    kind: 'list-item',
    needs: fact.listMark,
    when: ({ block, before, after }) =>
      !dashOfSpeech.test(block.text) &&
      block.shape.sentences <= mostOfItem &&
      (isItem(before) || isItem(after)),
  },
  {
    name: 'begins with a bullet',
    kind: 'list-item',
    needs: fact.listMark,
    when: ({ block }) => /^[•◦▪‣●○■]\s/u.test(block.text),
  },
]
