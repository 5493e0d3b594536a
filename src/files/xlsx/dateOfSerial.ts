const DAY_MS = 24 * 60 * 60 * 1000
const BASE_1900 = Date.UTC(1899, 11, 30)
const BASE_1904 = Date.UTC(1904, 0, 1)
/** Excel counts a 29/02/1900 that never was; the days before it are one off. */
const FALSE_LEAP_DAY = 60
/** The day after 31/12/9999. */
const END = 2_958_466
const MINUTES = 24 * 60

/** The day and the time of day ('08:30') that a number is in a workbook, null where it is none. */
export const dateOfSerial = ({
  serial,
  is1904,
}: {
  serial: number
  is1904: boolean
}): { day: string; time: string } | null => {
  if (!(serial >= 0 && serial < END)) return null
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES)
  const whole = Math.floor(serial) + (minutes === MINUTES ? 1 : 0)
  const base = is1904 ? BASE_1904 : BASE_1900 + (whole < FALSE_LEAP_DAY ? DAY_MS : 0)
  const two = (value: number) => String(value).padStart(2, '0')
  const ofDay = minutes % MINUTES
  return {
    day: new Date(base + whole * DAY_MS).toISOString().slice(0, 10),
    time: `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`,
  }
}
