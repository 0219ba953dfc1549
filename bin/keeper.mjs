// The keeper of an embedded database, which src/database/embedded/spawn-keeper.ts starts: compiled, it is there in half
// the time.
import { compiled } from '../scripts/bootstrap/compiled.mjs'

await import(await compiled('src/database/embedded/keeper.ts'))
