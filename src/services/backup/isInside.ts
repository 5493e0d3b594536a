/** Whether a path from a backup stays below the folder it is put into: relative, downwards only, on every system. */
export const isInside = (path: string): boolean =>
  !['\\', ':', '\u0000'].some((sign) => path.includes(sign)) &&
  path.split('/').every((step) => step !== '' && step !== '.' && step !== '..')
