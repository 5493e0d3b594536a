/** Whether a path from a backup stays below the folder it is put into: relative, downwards only, on every system. */
export const isInside = (path: string): boolean =>
  !/[\\:\u0000]/.test(path) && path.split('/').every((step) => step !== '' && step !== '.' && step !== '..')
