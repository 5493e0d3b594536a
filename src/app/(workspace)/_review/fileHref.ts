/** Where an evidence file is opened; its own rights decide who may. */
export const fileHref = (filename: string): string => `/api/attachments/file/${encodeURIComponent(filename)}`
