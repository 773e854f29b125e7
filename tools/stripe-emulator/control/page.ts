import { escapeHtml } from '../html'
import { showMoney } from '../currencies'
import { PAGE_SCRIPT, PAGE_STYLE } from './page-assets'
import type Stripe from 'stripe'
import type { Emulator } from '../emulator'
import type { Delivery } from '../store'

const SHOWN = 100
const STATUSES: Record<string, string> = {
  requires_payment_method: 'Attend une carte',
  requires_confirmation: 'À confirmer',
  requires_action: 'Authentification demandée',
  processing: 'En cours',
  succeeded: 'Payé',
  canceled: 'Annulé',
}

/** The whole page at `/`. */
export function renderPage(emulator: Emulator): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stripe de développement</title><style>${PAGE_STYLE}</style></head><body>
<header><h1>Stripe de développement</h1><p>Un remplaçant local de Stripe\u00a0: les paiements sont simulés, aucun argent ne circule.</p></header>
<main id="content">${renderFragment(emulator)}</main><p id="notice" role="status"></p><script>${PAGE_SCRIPT}</script></body></html>`
}

/** The part of the page that follows the state. */
export function renderFragment(emulator: Emulator): string {
  const { state } = emulator.store
  const intents = Object.values(state.paymentIntents).reverse().slice(0, SHOWN)
  const events = Object.values(state.events).reverse().slice(0, SHOWN)
  const byEvent = Map.groupBy(Object.values(state.deliveries), (delivery) => delivery.eventId)
  const waiting = Object.values(state.deliveries).filter((delivery) => delivery.state === 'pending').length
  const endpoints = emulator.endpoints.map(({ url }) => `<code>${escapeHtml(url)}</code>`).join(', ')
  return `<section class="bar"><p>${endpoints ? `Envois vers ${endpoints}` : 'Aucun destinataire'}<br><strong>${state.paused ? 'En pause' : 'Actifs'}</strong>, ${waiting} en attente</p>
${button(state.paused ? 'resume' : 'pause', state.paused ? 'Reprendre les envois' : 'Mettre les envois en pause')}</section>
<section><h2>Paiements</h2>${intents.length === 0 ? '<p class="none">Aucun paiement pour le moment.</p>' : paymentTable(emulator, intents)}</section>
<section><h2>Événements</h2>${events.length === 0 ? '<p class="none">Aucun événement pour le moment.</p>' : eventTable(events, byEvent)}</section>`
}

function paymentTable(emulator: Emulator, intents: Stripe.PaymentIntent[]): string {
  const rows = intents.map((intent) => {
    const charge = emulator.store.state.charges[String(intent.latest_charge)]
    const notes = [
      charge && charge.amount_refunded > 0
        ? `${showMoney(charge.amount_refunded, charge.currency, 'fr')} remboursés`
        : '',
      charge?.disputed ? 'contesté' : '',
      intent.last_payment_error?.decline_code ?? intent.last_payment_error?.code ?? '',
    ].filter(Boolean)
    const canDispute = charge?.paid && !charge.disputed
    return `<tr><td>${showTime(intent.created)}</td><td class="amount">${escapeHtml(showMoney(intent.amount, intent.currency, 'fr'))}</td>
<td><span class="state ${escapeHtml(intent.status)}">${escapeHtml(STATUSES[intent.status] ?? intent.status)}</span> <small>${escapeHtml(notes.join(', '))}</small></td>
<td><code>${escapeHtml(intent.id)}</code><br><small>${escapeHtml(showMetadata(intent.metadata))}</small></td>
<td>${canDispute ? button(`payments/${intent.id}/dispute`, 'Contester') : ''}</td></tr>`
  })
  return `<div class="scroll"><table><thead><tr><th>Heure</th><th>Montant</th><th>État</th><th>Paiement</th><th></th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

function eventTable(events: Stripe.Event[], byEvent: Map<string, Delivery[]>): string {
  const rows = events.map((event) => {
    const deliveries = byEvent.get(event.id) ?? []
    return `<tr><td>${showTime(event.created)}</td><td><code>${escapeHtml(event.type)}</code><br><small>${escapeHtml(event.id)}</small></td>
<td>${deliveries.map(showDelivery).join('') || '<small>Aucun destinataire</small>'}</td>
<td>${button(`events/${event.id}/redeliver`, 'Renvoyer')}</td></tr>`
  })
  return `<div class="scroll"><table><thead><tr><th>Heure</th><th>Événement</th><th>Envois</th><th></th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

function showDelivery({ state, attempts }: Delivery): string {
  const tries = attempts.slice(-6).map(({ status, error, durationMs }) => {
    return `<span class="try ${status !== null && status < 300 ? 'good' : 'bad'}">${status ?? escapeHtml(error ?? '?')}, ${durationMs}\u00a0ms</span>`
  })
  return `<p class="delivery">${state === 'delivered' ? 'Reçu' : 'En attente'} ${tries.join(' ')}</p>`
}

function showMetadata(metadata: Stripe.Metadata): string {
  return Object.entries(metadata)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ')
}

function button(path: string, label: string): string {
  return `<button type="button" data-post="${escapeHtml(path)}">${escapeHtml(label)}</button>`
}

function showTime(seconds: number): string {
  const date = new Date(seconds * 1000)
  return `<time datetime="${date.toISOString()}">${date.toLocaleTimeString('fr-FR')}</time>`
}
