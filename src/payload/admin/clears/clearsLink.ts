/** The page on which a plan is made clear and put in force. */
export const clearsLink = (plan: string): string => `/admin/sau-ro/${plan}`

/** The page of the workspace on which a leader lets gaps pass. */
export const waiverLink = (plan: string): string => `/ke-hoach/${plan}/sau-ro`
