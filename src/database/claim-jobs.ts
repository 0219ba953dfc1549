import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/**
 * Lets each job be taken by one process only. Payload looks for jobs that wait, marks them as being processed and runs
 * them; of two servers that look at the same moment, both would.
 *
 * What is to be marked is marked here one by one, on the condition that nobody has done so meanwhile.
 */
export function claimJobs(adapter: MongooseAdapter): void {
  const update = adapter.updateJobs.bind(adapter)
  adapter.updateJobs = async (args) => {
    const { id, data, where = {}, limit = 0, sort } = args
    if (id || data.processing !== true) return await update(args)
    const updatedAt = new Date(typeof data.updatedAt === 'string' ? data.updatedAt : Date.now())
    const collection = 'payload-jobs'
    const { docs } = await adapter.find({ collection, where, limit, sort, pagination: false })
    const claims = docs.map((job) =>
      adapter.collections[collection]?.updateOne(
        { _id: job.id, processing: false, completedAt: null },
        { $set: { processing: true, updatedAt } },
        { timestamps: false },
      ),
    )
    const claimed = await Promise.all(claims)
    return docs
      .filter((_, index) => claimed[index]?.modifiedCount === 1)
      .map((job) => ({ ...job, processing: true })) as Awaited<ReturnType<typeof update>>
  }
}
