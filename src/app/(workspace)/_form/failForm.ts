import { languageOf } from '@/i18n/messages'
import en from '@/i18n/en/failure.json' with { type: 'json' }
import vi from '@/i18n/vi/failure.json' with { type: 'json' }

/**
 * The answer to a form when something has broken, most often because the database does not answer: a page of a few
 * words that asks nothing of it. Nothing was saved, and the browser's way back leads to the form as it was filled in.
 */
export const failForm = (headers: Headers): Response => {
  const language = languageOf(headers.get('accept-language'))
  const words = language === 'en' ? en : vi
  if (headers.get('accept') === 'application/json')
    return Response.json({ errors: [{ code: 'failed', message: words.title }] }, { status: 503 })
  const page = `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.formTitle} · Sáu Rõ</title>
<style>body{font:1.05rem/1.6 system-ui,sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}</style>
<h1>${words.formTitle}</h1>
<p>${words.formWhy}</p>
<p><a href="/">${words.home}</a></p>
`
  return new Response(page, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '30', 'cache-control': 'no-store' },
  })
}
