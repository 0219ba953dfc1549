import { MongoServerError } from 'mongodb'
import { expect, it } from 'vitest'
import { isConflict } from '../../src/lib/is-conflict'

const labelled = (label: string) => new MongoServerError({ message: '', errorLabels: [label] })
const coded = (code: number) => new MongoServerError({ message: '', code })

it.each([
  ['a label', labelled('TransientTransactionError')],
  ['a code', coded(112)],
  ['an error around it', new Error('not saved', { cause: coded(251) })],
])('a conflict is known by %s', (_by, error) => expect(isConflict(error)).toBe(true))

it.each([
  ['a duplicate key', coded(11000)],
  ['a commit whose outcome is unknown', labelled('UnknownTransactionCommitResult')],
  ['any other error', new Error('WriteConflict')],
  ['no error', null],
])('%s is none', (_what, error) => expect(isConflict(error)).toBe(false))
