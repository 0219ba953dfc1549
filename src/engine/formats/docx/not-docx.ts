import type { Problem } from '../../types'

/** @param why in words that go on with "since" */
export const notDocx = (why: string): Problem => ({
  code: 'not-docx',
  message: `This is not a docx document that can be opened, since ${why}. Open it in a word processor and save it as .docx.`,
  lines: [1, 1],
})
