import type { Agency, Corrected } from '../../../engine/types'
import type { DeskSource } from '../state/desk'
import type { Answers, Numbered, Question, Read, Unpacked } from './messages'

interface Waiting {
  question: Question
  resolve: (answer: never) => void
  reject: (reason: Error) => void
}

type Message = { number: number } & ({ answer: never; error?: undefined } | { error: string })

/**
 * Has a worker read. Questions wait their turn here, one is with the worker at a time: a newer one about the same document
 * takes the place of an older one that waits, and what is urgent goes first.
 */
export class Reader {
  readonly #start: () => Worker
  readonly #agencies: readonly Agency[]
  readonly #failure: string
  #worker: Worker | null = null
  #waiting: Waiting[] = []
  #asked: Waiting | null = null
  #number = 0
  /** The sources that the worker has, and their texts, by the document's id. */
  readonly #sources = new Map<string, DeskSource>()
  readonly #texts = new Map<string, string>()

  /**
   * @param start starts the worker
   * @param agencies the registry that credit lines are taken apart with
   * @param failure what is said when the worker cannot be loaded or ends
   */
  constructor(start: () => Worker, agencies: readonly Agency[], failure: string) {
    this.#start = start
    this.#agencies = agencies
    this.#failure = failure
  }

  /** Starts the worker, so that it is there when the first question comes. */
  open(): Worker {
    if (this.#worker) return this.#worker
    const worker = this.#start()
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.number !== this.#number) return
      if (data.error === undefined) this.#asked?.resolve(data.answer)
      else this.#asked?.reject(new Error(data.error))
      this.#next()
    }
    // It could not even be loaded, or has run out of memory. Whoever asks next gets another.
    worker.onerror = () => {
      worker.terminate()
      if (this.#worker !== worker) return
      const unanswered = [this.#asked, ...this.#waiting]
      this.close()
      for (const one of unanswered) one?.reject(new Error(this.#failure))
    }
    this.#worker = worker
    return worker
  }

  close(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#asked = null
    this.#waiting = []
    this.#sources.clear()
  }

  /** The documents of a file, each at most so large. */
  unpack(filename: string, bytes: Uint8Array, maxMegabytes: number): Promise<readonly Unpacked[]> {
    return this.#ask<'unpack'>({ ask: 'unpack', filename, bytes, maxMegabytes }, false)
  }

  /**
   * @param isUrgent for the document that somebody looks at
   * @returns with the text; null where a newer question took its place
   */
  async read(
    id: string,
    source: DeskSource,
    corrected: Corrected,
    isUrgent: boolean,
  ): Promise<Read | null> {
    const older = this.#waiting.findIndex(({ question }) => 'id' in question && question.id === id)
    if (older >= 0) {
      this.#waiting.splice(older, 1)[0]?.resolve(null as never)
      this.#sources.delete(id)
    }
    const isNew = this.#sources.get(id) !== source
    this.#sources.set(id, source)
    const question = { ask: 'read', id, corrected } as const
    const first = { source, agencies: this.#agencies }
    const asked = this.#ask<'read'>(isNew ? { ...question, first } : question, isUrgent)
    const answer = await asked.catch((error: unknown) => {
      // The worker may not have it.
      this.#sources.delete(id)
      throw error
    })
    if (!answer?.reading) return answer
    if (answer.text !== undefined) this.#texts.set(id, answer.text)
    return { ...answer, text: this.#texts.get(id) ?? '' }
  }

  #ask<A extends keyof Answers>(question: Question, isUrgent: boolean): Promise<Answers[A]> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { question, resolve, reject }
      if (isUrgent) this.#waiting.unshift(waiting)
      else this.#waiting.push(waiting)
      if (this.#asked === null) this.#next()
    })
  }

  #next(): void {
    this.#asked = this.#waiting.shift() ?? null
    if (this.#asked === null) return
    const message: Numbered<Question> = { ...this.#asked.question, number: ++this.#number }
    this.open().postMessage(message)
  }
}
