/** Whether a path is what watches over the server: it asks every few seconds, whatever else is going on. */
export const isProbe = (path: string): boolean => /^\/(healthz|readyz|metrics)$/.test(path)
