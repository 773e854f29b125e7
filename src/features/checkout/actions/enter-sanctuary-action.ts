'use server'

import { redirect } from 'next/navigation'
import { enterWithOrder } from '@/features/clients/server'
import { storefrontPath } from '@/features/content'
import { isAppError } from '@/shared/app-error'
import { toLocale } from '@/shared/locale'
import { recallAttempt } from '../attempt-cookie'

/** « Préparer mon dossier »: lets the browser that paid into the sanctuary; one that came too late asks for a link. */
export async function enterSanctuaryAction(form: FormData): Promise<never> {
  const orderId = String(form.get('orderId'))
  const attempt = await recallAttempt(orderId)
  if (!attempt) redirect('/sanctuaire/entrer')
  try {
    await enterWithOrder({ orderId, attemptId: attempt.attemptId })
  } catch (error) {
    if (!isAppError(error)) throw error
    if (error.code === 'WRONG_STATE')
      redirect(storefrontPath(toLocale(form.get('locale')), `/commande/suite?commande=${orderId}`))
    redirect('/sanctuaire/entrer')
  }
  redirect('/sanctuaire')
}
