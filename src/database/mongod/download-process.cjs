// Downloads the first of the MongoDB versions in its arguments that can be had, and sends its parent the path.
// What the memory server prints while bytes arrive is how the parent knows that they do.
const { MongoBinary } = require('mongodb-memory-server-core/lib/util/MongoBinary.js')

async function main() {
  let failure
  for (const version of process.argv.slice(2)) {
    try {
      return { path: await MongoBinary.getPath({ version }) }
    } catch (error) {
      failure ??= error
    }
  }
  return { error: failure?.code ?? String(failure?.message).split('\n')[0] }
}

main().then((answer) => process.send?.(answer, () => process.disconnect()))
