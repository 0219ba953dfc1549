// Every process that runs our TypeScript as it is loads this before anything else: `node --import ./src/preload.mjs`.

// Lexical's modules each wait at top level for an import of their own. When a graph with many of them is linked at
// once, as @payloadcms/richtext-lexical does, Node 20 now and then never settles them: the process ends with exit
// code 13 and no output, or hangs when something keeps it alive (20 of 40 starts here; none once `lexical` itself
// was loaded first and alone).
import 'lexical'

import 'tsx'
import './memory.mjs'
