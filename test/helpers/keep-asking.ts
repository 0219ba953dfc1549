import { Agent, request } from 'node:http'

/** What came of the requests of clients that asked without a pause. */
export interface Asked {
  answered: number
  /** Codes of errors other than a refused connection: requests that were dropped. */
  dropped: string[]
}

/**
 * Asks for an address again and again, from several clients at once, each on a connection that it keeps, as proxies do;
 * until nobody listens there any more. Nobody asks a second time.
 *
 * @param expected the whole of every answer
 * @param underWay called when every client has had an answer
 */
export async function keepAsking(
  url: string,
  clients: number,
  expected: string,
  underWay: () => void,
): Promise<Asked> {
  const asked: Asked = { answered: 0, dropped: [] }
  let waiting = clients
  const client = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    for (let first = true; ; first = false) {
      const outcome = await ask(url, agent)
      if (first && --waiting === 0) underWay()
      if (outcome === 'ECONNREFUSED') return agent.destroy()
      if (outcome === expected) asked.answered++
      else asked.dropped.push(outcome)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return asked
}

/** @returns the answer, or the code of the error */
const ask = (url: string, agent: Agent) =>
  new Promise<string>((resolve) => {
    const failed = ({ code, message }: NodeJS.ErrnoException) => resolve(code ?? message)
    request(url, { agent }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => (text += chunk)).on('error', failed)
      response.on('end', () => resolve(text))
    })
      .on('error', failed)
      .end()
  })
