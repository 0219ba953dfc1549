/** Whether writing this data would publish the document. */
export const publishes = (data: { _status?: unknown } | undefined) => data?._status === 'published'
