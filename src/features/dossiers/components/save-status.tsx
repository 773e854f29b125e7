'use client'

import { useEffect, useState } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { classNames } from '@/ui'
import { messages } from '../messages'
import type { SaveStatus } from './draft/draft-state'

type SaveStatusProps = { status: SaveStatus; hasFaults: boolean; locale: Locale }

const calmPause = 1_500

/** Where the draft stands, always in sight; said aloud only once it has settled, so that typing is not talked over. */
export function SaveStatusWords({ status, hasFaults, locale }: SaveStatusProps) {
  const t = inLocale(messages, locale).save
  const shown = status === 'saved' && hasFaults ? t.partly : status === 'unsaved' ? t.saving : t[status]
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(shown), calmPause)
    return () => clearTimeout(timer)
  }, [shown])
  const isWell = status === 'saved' && !hasFaults
  const isBad = ['offline', 'failed', 'expired', 'conflict', 'closed'].includes(status)
  return (
    <>
      <span
        aria-hidden
        className={classNames(
          'text-end text-step-note',
          isWell ? 'text-success' : isBad ? 'text-warning' : 'text-quiet',
        )}
      >
        {shown}
      </span>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  )
}
