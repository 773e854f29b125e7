import type { Payload } from 'payload'

const seller = {
  name: 'Oracle Lumira',
  address: '12 rue des Tanneurs\n35000 Rennes\nFrance',
  registration: '000 000 000 00000',
  email: 'bonjour@lumira.test',
  vatRegime: 'franchise' as const,
}

const promises = { deliveryHours: 48, priorityHours: 24, photoRetentionDays: 30 }

/** The exact words that are agreed to (Code de la consommation, art. L221-25 and L221-28, 1°). */
const consents = {
  fr: {
    version: '2026-11',
    terms: 'J’ai lu et j’accepte les conditions générales de vente.',
    immediateStart:
      'Je demande que ma lecture commence sans attendre la fin du délai de rétractation de quatorze jours.',
    withdrawalWaiver: 'Je reconnais que je perds mon droit de rétractation une fois ma lecture entièrement réalisée.',
  },
  en: {
    version: '2026-11',
    terms: 'I have read and accept the terms of sale.',
    immediateStart: 'I ask for my reading to start before the end of the fourteen-day withdrawal period.',
    withdrawalWaiver: 'I acknowledge that I lose my right of withdrawal once my reading has been fully performed.',
  },
}

/** Writes the settings a new house starts with, in both languages; leaves those that an editor has already filled. */
export async function seedSettings(payload: Payload): Promise<void> {
  const known = await payload.findGlobal({ slug: 'settings', locale: 'fr' })
  if (known.seller?.name) return
  await payload.updateGlobal({ slug: 'settings', locale: 'fr', data: { seller, promises, consents: consents.fr } })
  await payload.updateGlobal({ slug: 'settings', locale: 'en', data: { consents: consents.en } })
}
