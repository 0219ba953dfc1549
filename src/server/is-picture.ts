/** Whether a path is that of a picture's file, which anybody may have and keep. */
export const isPicture = (path: string): boolean => path.startsWith('/api/images/file/')
