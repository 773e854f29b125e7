import type { fr } from './fr'

export const en: typeof fr = {
  locale: 'en-GB',
  consent: {
    title: 'An outside measuring tool, if you agree',
    purpose: (tool: string) =>
      `With your agreement, ${tool} helps us understand how the site is used. Without it, nothing changes for you.`,
    policy: 'Read more',
    yes: 'Accept',
    no: 'Refuse',
    again: 'My measuring choices',
  },
  title: 'Audience',
  lead: 'Counts, not persons: no cookie, no address, no identifier. A visit begins with a page that was not reached from another of ours.',
  periodLabel: 'Period',
  period: (days: number) => `${days} days`,
  funnel: 'The way to an order',
  stages: { visits: 'Visits', offers: 'Offer pages seen', checkouts: 'Checkouts opened', paid: 'Orders paid' },
  ofPrevious: (share: string) => `${share} of the step before`,
  funnelNote: 'One person may look at several offers: the shares are orders of size.',
  days: 'Visits a day',
  daysText: (visits: string, from: string, to: string) => `${visits} visits from ${from} to ${to}.`,
  day: 'Day',
  topPages: 'Pages most seen',
  topOffers: 'Offers most seen',
  sources: 'Where people come from',
  direct: 'Typed address, e-mail or hidden origin',
  page: 'Page',
  offer: 'Offer',
  source: 'Site',
  views: 'Views',
  nothing: 'Nothing has been counted in this period yet.',
}
