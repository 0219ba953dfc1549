import type { Kind } from '../../src/engine/types'
import type { Candidate } from './candidate'

/**
 * What a rule says of a block: its kind; several kinds, the likeliest first, where the markup leaves these open;
 * 'unsure' where it says nothing certain; 'left out' where a scraper would not have the block at all.
 */
export type Verdict = Kind | readonly [Kind, ...Kind[]] | 'unsure' | 'left out'

/** Labels the blocks that are its business; undefined leaves the block to the rules below. */
export type Rule = (block: Candidate) => Verdict | undefined
