import 'server-only'
import { cache } from 'react'
import { getPayload } from '@/platform/payload/get-payload'
import type { Locale } from '@/shared/locale'
import { readSettings } from './queries/read-settings'

/** The settings, read once a request. */
export const getSettings = cache(async (locale: Locale) => readSettings(await getPayload(), locale))
