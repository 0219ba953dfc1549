'use client'

import type { Block } from '../../../engine/types'
import { useTexts } from '../../lib/use-texts'

/** What a block is, how sure that is, and why: of the one under the mouse, else of the selected one. */
export function BlockDetail({ block, id }: { block: Block | undefined; id: string }) {
  const { t } = useTexts()
  return (
    <p className="import-detail" id={id}>
      {block && (
        <>
          <strong>
            {t('importDesk:line', { line: block.lines[0] })}: {t(`kinds:${block.kind}`)}
          </strong>
          {' · '}
          {t('importDesk:sure', { percent: Math.round(block.confidence * 100) })}
          {' · '}
          {block.rule}
        </>
      )}
    </p>
  )
}
