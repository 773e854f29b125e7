import { redirect } from 'next/navigation'
import { requireSession } from '@/features/clients/server'
import { myJourneys } from '@/features/readings/server'

/** « Mon dossier »: the one of the latest order. */
export default async function MyDossierPage() {
  await requireSession('/sanctuaire/dossier')
  const [latest] = await myJourneys()
  redirect(latest ? `/sanctuaire/dossier/${latest.lineId}` : '/sanctuaire')
}
