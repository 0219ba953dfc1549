/** The process at its largest; resourceUsage counts in units of 1 024 bytes. */
export const peakMegabytes = (): number => (process.resourceUsage().maxRSS * 1024) / 1e6
