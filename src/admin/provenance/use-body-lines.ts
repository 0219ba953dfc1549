'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Body } from '../../ingest/merge/body-node'
import { nodeItems, pairNodes } from '../../ingest/merge/node-items'
import type { Pairs } from '../../ingest/merge/pair-equal'
import type { Provenance } from '../../ingest/provenance/types'
import { placeInBody } from './body-editor'

type ImportedBody = Provenance['body']

interface BodyLines {
  /** Lines of the paragraph that the pointer or the cursor is on. */
  current: readonly number[]
  /** Lights lines without a paragraph. */
  light: (lines: readonly number[]) => void
  /** Lines that have become a paragraph. */
  withPlace: ReadonlySet<number>
  /** Which paragraph of the text as it is now a line is in, from 0; undefined where that is gone. */
  placeOf: (line: number) => number | undefined
}

/**
 * Ties the paragraphs of the article's text to the lines that they come from, also while it is being edited: it is
 * compared with what was imported as an import would.
 */
export function useBodyLines(imported: ImportedBody): BodyLines {
  const value = useFormFields(([fields]) => fields.body?.value) as Body | undefined
  const [current, light] = useState<readonly number[]>([])
  const pairs = useLazily(imported, value)
  const withPlace = useMemo(() => new Set(imported.flatMap(({ lines }) => lines)), [imported])

  useEffect(() => {
    if (imported.length === 0) return
    let last = -1
    const follow = (node: Node | null) => {
      const place = placeInBody(node)
      if (place === last || place < 0) return
      last = place
      for (const [before, now] of pairs())
        if (now === place) return light(imported[before]?.lines ?? [])
      light([])
    }
    const onPointer = ({ target }: PointerEvent) => follow(target as Node)
    const onCursor = () => follow(window.getSelection()?.anchorNode ?? null)
    document.addEventListener('pointerover', onPointer)
    document.addEventListener('selectionchange', onCursor)
    return () => {
      document.removeEventListener('pointerover', onPointer)
      document.removeEventListener('selectionchange', onCursor)
    }
  }, [imported, pairs])

  const placeOf = (line: number) => {
    const before = imported.findIndex(({ lines }) => lines.includes(line))
    return pairs().get(before)
  }
  return { current, light, withPlace, placeOf }
}

/** Which part of the imported text is which of the form's: worked out when somebody asks, and not at each key. */
function useLazily(imported: ImportedBody, value: Body | undefined): () => Pairs {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  }, [value])
  return useMemo(() => {
    const before = nodeItems({ root: { children: imported.map(({ node }) => node) } })
    let known: { of: Body | undefined; pairs: Pairs } | null = null
    return () => {
      if (known?.of !== latest.current || known === null)
        known = { of: latest.current, pairs: pairNodes(before, nodeItems(latest.current)) }
      return known.pairs
    }
  }, [imported])
}
