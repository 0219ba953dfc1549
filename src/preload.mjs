// Every process that runs our TypeScript loads this before anything else: `node --import ./src/preload.mjs`.
import { setFlagsFromString } from 'node:v8'

// Lexical's modules each wait at top level for an import of their own. When a graph with many of them is linked at
// once, as @payloadcms/richtext-lexical does, Node 20 now and then never settles them: the process ends with exit
// code 13 and no output, or hangs when something keeps it alive (20 of 40 starts here; none once `lexical` itself
// was loaded first and alone).
import 'lexical'

import 'tsx'

// V8 lets a heap grow fourfold before it collects what is old, where the machine has memory: an import of a hundred
// thousand documents that needs 100 MB would take 800. With half as much again it takes 500, and no longer.
setFlagsFromString('--heap-growing-percent=50')
