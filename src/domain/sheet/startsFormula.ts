/**
 * Whether a text would be taken for a formula by a program that it is typed or pasted into: after any blanks it begins
 * with = + - @, or it begins with a tab or a line end.
 */
export const startsFormula = (text: string): boolean => /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(text)
