/** In which order reports are listed unless another is asked for: the newest first, then by place; several periods may end on one day. */
export const reportOrder = ['-periodEnd', 'commune', 'level', 'organisation', 'periodKey'] as const
