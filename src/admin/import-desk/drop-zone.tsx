'use client'

import { useState, type DragEvent, type ReactNode } from 'react'
import { useTexts } from '../lib/use-texts'

interface DropZoneProps {
  onFiles: (files: Iterable<File>) => Promise<void>
  children: ReactNode
}

/** Takes files that are dropped anywhere on the desk. */
export function DropZone({ onFiles, children }: DropZoneProps) {
  const { t } = useTexts()
  const [isOver, setOver] = useState(false)
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')

  return (
    <div
      className="import-drop"
      onDragLeave={(event) => {
        // Not where it goes on to a part of this.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDragOver={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(false)
        void onFiles([...event.dataTransfer.files])
      }}
    >
      {children}
      {isOver && <div className="import-drop__here">{t('importDesk:dropHere')}</div>}
    </div>
  )
}
