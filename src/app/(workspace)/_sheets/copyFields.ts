/** Before a row's id: the fingerprint of what the page showed, and whether it is ticked. */
export const SHOWN = 'hien.'
export const TICKED = 'da.'
