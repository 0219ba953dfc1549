import { blockWeights } from './block-weights'
import { modelOf, type Model } from './model'

let read: Model | undefined

/** The model of blocks. It is read when the first page is: most commands read none, and it takes some 40 ms. */
export const blockModel = (): Model => (read ??= modelOf(blockWeights))
