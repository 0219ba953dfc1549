'use client'

import { kinds } from '../../../engine/types'
import { useTexts } from '../../lib/use-texts'
import { keyOfCommand, keyOfKind } from '../correct/keys'

/** Which key does what. */
export function Legend() {
  const { t } = useTexts()
  const entries = [
    ['↑ ↓', t('importDesk:keyArrows')],
    ...kinds.map((kind) => [keyOfKind[kind].toUpperCase(), t(`kinds:${kind}`)]),
    [keyOfCommand.join.toUpperCase(), t('importDesk:join')],
    [keyOfCommand.split.toUpperCase(), t('importDesk:split')],
    [keyOfCommand.restore.toUpperCase(), t('importDesk:restore')],
    [keyOfCommand.nextDoubt.toUpperCase(), t('importDesk:nextDoubt')],
    ['Ctrl Z', t('importDesk:undo')],
  ]
  return (
    <details className="import-legend" open>
      <summary>{t('importDesk:keys')}</summary>
      <p>{t('importDesk:keysHint')}</p>
      <dl>
        {entries.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
