/**
 * The longest text of a field that is indexed, in characters.
 *
 * MongoDB before 4.2 refuses a document whose index entry has more than 1024 bytes; as many characters of any
 * living script fit. It is also more than a headline, name or credit line has.
 */
export const INDEXED_LENGTH = 300
