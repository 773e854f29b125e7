'use server'

import { revalidatePath } from 'next/cache'
import { getPayload } from '@/platform/payload/get-payload'
import { toLocale } from '@/shared/locale'
import { chooseLocale } from '../commands/choose-locale'
import { requireSession } from '../queries/current-session'

/** The form of « Mon profil »: field `locale`. */
export async function chooseLocaleAction(form: FormData): Promise<void> {
  const { clientId } = await requireSession('/sanctuaire/profil')
  await chooseLocale(await getPayload(), { clientId, locale: toLocale(form.get('locale')) })
  revalidatePath('/sanctuaire', 'layout')
}
