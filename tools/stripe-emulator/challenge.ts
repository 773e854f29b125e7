import { answer, HTML_TYPE, JSON_TYPE, readBody } from './http'
import { ApiError } from './errors'
import { escapeHtml } from './html'
import { endChallenge } from './resources/confirm'
import { publicIntent } from './public-intent'
import { showMoney } from './currencies'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type Stripe from 'stripe'
import type { Emulator } from './emulator'

/**
 * The bank's 3-D Secure page, `/3ds/{intent}?client_secret=…&return_url=…`: GET shows it, POST with `outcome=authorise` or
 * `refuse` ends the challenge. With a `return_url` it goes there as Stripe does; without, it answers the intent as JSON,
 * which is what our stripe.js asks for.
 */
export async function serveChallenge(
  emulator: Emulator,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const cors = { 'Access-Control-Allow-Origin': '*' }
  const intent = emulator.store.state.paymentIntents[url.pathname.slice('/3ds/'.length)]
  if (!intent || url.searchParams.get('client_secret') !== intent.client_secret) {
    return answer(response, 404, 'Paiement inconnu', { 'Content-Type': 'text/plain; charset=utf-8', ...cors })
  }
  if (request.method !== 'POST') return answer(response, 200, challengePage(intent, url), HTML_TYPE)
  const outcome = new URLSearchParams(await readBody(request)).get('outcome')
  try {
    const after = endChallenge(emulator, intent, outcome === 'authorise')
    await emulator.store.save()
    emulator.wake()
    const returnUrl = url.searchParams.get('return_url')
    if (!returnUrl) return answer(response, 200, JSON.stringify(publicIntent(after)), { ...JSON_TYPE, ...cors })
    answer(response, 303, '', { Location: withOutcome(returnUrl, after) })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { payment_intent: _intent, ...body } = error.body
    answer(response, error.status, JSON.stringify({ error: body }), { ...JSON_TYPE, ...cors })
  }
}

function withOutcome(returnUrl: string, intent: Stripe.PaymentIntent): string {
  const url = new URL(returnUrl)
  url.searchParams.set('payment_intent', intent.id)
  url.searchParams.set('payment_intent_client_secret', intent.client_secret ?? '')
  url.searchParams.set('redirect_status', intent.status === 'succeeded' ? 'succeeded' : 'failed')
  return url.href
}

function challengePage(intent: Stripe.PaymentIntent, url: URL): string {
  const action = escapeHtml(url.pathname + url.search)
  const amount = escapeHtml(showMoney(intent.amount, intent.currency, 'fr'))
  const waiting = intent.status === 'requires_action'
  const body = waiting
    ? `<p>Votre banque vous demande d’autoriser le paiement de <strong>${amount}</strong>.</p>
<form method="post" action="${action}"><button name="outcome" value="authorise" class="main">Autoriser</button>
<button name="outcome" value="refuse">Refuser</button></form>`
    : `<p>Ce paiement n’attend plus d’autorisation.</p>`
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Vérification de la banque</title>
<style>body{font:17px/1.6 system-ui;background:#f6f2ea;color:#1d2433;display:grid;place-items:center;min-height:100vh;margin:0}
main{background:#fff;padding:32px;border-radius:14px;max-width:26rem;box-shadow:0 18px 50px #1d243322}
button{font:inherit;min-height:48px;padding:0 24px;border-radius:10px;border:1px solid #8a90a0;background:#fff;cursor:pointer}
.main{background:#1d2a4d;color:#fff;border-color:#1d2a4d}</style>
<main><h1>Vérification de la banque</h1>${body}<p><small>Banque d’essai. Aucun argent ne circule.</small></p></main></html>`
}
