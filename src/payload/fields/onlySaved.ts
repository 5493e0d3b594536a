/** Class of a field that a new document's form does not show (custom.scss). Its value is checked as ever. */
export const onlySaved = { className: 'only-saved' }
