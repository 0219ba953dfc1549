import { read } from '../../../engine'
import { messageOf } from '../../../lib/errors'
import type { Answers, Numbered, Question } from './messages'
import { openSource } from './open-source'
import { unpack } from './unpack'

type Opened = Awaited<ReturnType<typeof openSource>>

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
  const { id, source, corrected, agencies } = question
  if (source) opened.set(id, await openSource(source))
  const { document, problem, sourceKey } = opened.get(id) as Opened
  if (problem) return { problem }
  const reading = read(document, { ...corrected, agencies })
  return { reading, sourceKey, ...(source && { text: document.text }) }
}
