'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Shows what was saved as soon as it is, where the admin shows this page beside its form (Payload's live preview). */
export function LiveRefresh() {
  const router = useRouter()
  useEffect(() => {
    const admin: Window = window.opener ?? window.parent
    if (admin === window) return
    const refresh = ({ origin, data }: MessageEvent<{ type?: unknown } | null>) => {
      if (origin === location.origin && data?.type === 'payload-document-event') router.refresh()
    }
    window.addEventListener('message', refresh)
    admin.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
    return () => window.removeEventListener('message', refresh)
  }, [router])
  return null
}
