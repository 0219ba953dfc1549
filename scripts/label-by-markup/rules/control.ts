import type { Rule } from '../verdict'

/** Buttons and forms. */
export const control: Rule = ({ inside }) =>
  inside('BUTTON', 'FORM', 'LABEL', 'FIELDSET') ? 'boilerplate' : undefined
