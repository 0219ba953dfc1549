/** A part of a field that an editor and the source both changed. */
export interface PartConflict {
  /** Where in the merged field: "3", "2.role"; null where the part is not there any more. */
  path: string | null
  /** The part as last imported, as stored, as the new reading has it; null where it is not there. */
  base: unknown
  ours: unknown
  theirs: unknown
}
