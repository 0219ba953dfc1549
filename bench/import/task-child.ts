import { openPayload } from '../lib/open-payload'
import { importTask } from './import-task'
import { loopTask } from './loop-task'
import { rawTask } from './raw-task'
import type { Outcome, Task } from './task'

/** Measures one way of writing; `rounds.ts` starts this in a process of its own. */
async function measured(task: Task): Promise<Outcome> {
  if (task.way === 'raw') return rawTask(task)
  const { payload, close } = await openPayload(task.uri)
  try {
    return task.way === 'loop' ? await loopTask(payload, task) : await importTask(payload, task)
  } finally {
    await close()
  }
}

process.stdout.write(JSON.stringify(await measured(JSON.parse(process.argv[2] ?? '') as Task)))
