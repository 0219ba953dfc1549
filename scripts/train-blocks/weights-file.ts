import { kinds } from '../../src/engine/types'
import type { Calibration } from '../../src/engine/weights/calibration'
import { scale } from '../../src/engine/weights/model'
import type { Features } from './features'
import type { Fitted } from './fit'

const count = kinds.length
/** Features whose greatest weight is smaller than that move nothing; they are left out. */
const least = 0.03

/** The source of src/engine/weights/block-weights.ts. */
export function weightsFile(
  { rows, chain }: Fitted,
  { names }: Features,
  { slope, offset }: Calibration,
  figures: Record<string, number>,
): string {
  const line = (name: string, weights: Float64Array) =>
    `${name}\t${Array.from(weights, (weight) => Math.round(weight * scale)).join(' ')}`
  const kept = names
    .map((name, i) => [name, rows.subarray(i * count, (i + 1) * count)] as const)
    .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= least))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = [
    line('calibration', Float64Array.of(slope, offset)),
    line('first', chain.first),
    line('last', chain.last),
    ...kinds.map((kind, i) =>
      line(`between ${kind}`, chain.between.subarray(i * count, (i + 1) * count)),
    ),
    ...kept.map(([name, weights]) => line(name, weights)),
  ]
  const said = Object.entries(figures).map(([name, value]) => `${name} ${value}`)
  return [
    '// Written by scripts/train-blocks; not to be edited. One line a trait: its name, then its weight for each kind,',
    '// in the order of `kinds`, in hundredths. Pages of publishers that were left out are read with (per cent):',
    `// ${said.join(', ')}`,
    'export const blockWeights = `',
    ...lines.map((text) =>
      text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${'),
    ),
    '`',
    '',
  ].join('\n')
}
