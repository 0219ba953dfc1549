import { describe, expect, it } from 'vitest'
import { OverloadError } from '../../src/lib/errors'
import { inTime } from '../../src/server/limits/in-time'

describe('inTime', () => {
  it('passes an answer on', async () => {
    const answer = new Response('a')
    expect(await inTime(60, Promise.resolve(answer))).toBe(answer)
  })

  it('passes an error on', async () => {
    await expect(inTime(60, Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  })

  it('waits no longer than it may take, and drops what comes after', async () => {
    let cancelled: (() => void) | undefined
    const dropped = new Promise<void>((resolve) => (cancelled = resolve))
    let answer: ((response: Response) => void) | undefined
    const late = new Promise<Response>((resolve) => (answer = resolve))
    await expect(inTime(0.01, late)).rejects.toThrow(OverloadError)
    answer?.(new Response(new ReadableStream({ cancel: () => cancelled?.() })))
    await dropped
  })
})
