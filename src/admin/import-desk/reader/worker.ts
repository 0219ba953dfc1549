import { read } from '../../../engine'
import type { Agency } from '../../../engine/types'
import { messageOf } from '../../../lib/errors'
import type { Answers, Numbered, Question } from './messages'
import { openSource } from './open-source'
import { unpack } from './unpack'
import { warmUp } from './warm-up'

type Opened = Awaited<ReturnType<typeof openSource>> & { agencies: readonly Agency[] }

/** The documents on the desk, taken apart once. */
const opened = new Map<string, Opened>()

/** Takes files apart and reads documents, so that the page never waits for it. */
self.onmessage = ({ data }: MessageEvent<Numbered<Question>>) => {
  const { number } = data
  answerTo(data).then(
    (answer) => self.postMessage({ number, answer }),
    (error: unknown) => self.postMessage({ number, error: messageOf(error) }),
  )
}

async function answerTo(question: Question): Promise<Answers[Question['ask']]> {
  if (question.ask === 'unpack') {
    const { filename, bytes, maxMegabytes } = question
    return await unpack(filename, bytes, maxMegabytes)
  }
  const { id, first, corrected } = question
  if (first) opened.set(id, { ...(await openSource(first.source)), agencies: first.agencies })
  const { document, problem, sourceKey, agencies } = opened.get(id) as Opened
  if (problem) return { problem }
  const reading = read(document, { ...corrected, agencies })
  return { reading, sourceKey, ...(first && { text: document.text }) }
}

warmUp()
