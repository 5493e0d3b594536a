/** In which order reports are listed unless another is asked for: the newest first, then by place. */
export const reportOrder = ['-periodEnd', 'commune', 'level', 'organisation'] as const
