import { redirect } from 'next/navigation'

/**
 * Ends a page that is not there, or not for this reader: nobody learns which of the two. Leads to an address that
 * nothing answers, because Next draws its own not-found page in the browser alone, and there may be no JavaScript.
 */
export function notHere(): never {
  redirect('/khong-co-trang-nay')
}
