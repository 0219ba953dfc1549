import type { Payload } from 'payload'
import { serve } from './http-server'
import { newsroom } from './payload'

export interface NewsroomServer {
  url: string
  payload: Payload
  /** Payload stays, for the files after this one. */
  close: () => Promise<void>
}

/**
 * The server without pages on the Payload that a process's test files share; the database is empty. What needs a
 * database that it can cut off takes httpServer().
 */
export async function newsroomServer(): Promise<NewsroomServer> {
  const { payload } = await newsroom({ users: false })
  const listener = await serve(payload)
  return { url: listener.url, payload, close: () => listener.close(0) }
}
