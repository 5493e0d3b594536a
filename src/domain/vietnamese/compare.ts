const collator = new Intl.Collator('vi', { numeric: true })

/** Order of Vietnamese names, for `sort`: a ă â … d đ …, tones after letters, 'Thôn 2' before 'Thôn 10'. */
export const compare = (a: string, b: string): number => collator.compare(a, b)
