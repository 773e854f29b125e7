'use client'

import { useEffect, useState } from 'react'
import { inLocale } from '@/shared/locale'
import { Notice } from '@/ui'
import { followOrderAction } from '../actions/follow-order-action'
import type { CheckoutStatus } from '../queries/get-checkout-status'
import { forgetDraft } from './draft-store'
import { screenMessages } from './messages'
import { OrderState, type OrderStateProps } from './order-state'

type OrderFollowerProps = Omit<OrderStateProps, 'isChecking'> & { offerSlug: string }

/** Seconds between two looks: quick at first, then patient; after about half an hour the e-mail will tell. */
const pauses = [1, 1.5, 2, 3, 4, 5, 8, 10, 15, 20, 30, ...Array.from({ length: 55 }, () => 30)]
/** While money may arrive by itself for this many looks, nothing else is proposed. */
const checks = 5

const mayChange = ({ state }: CheckoutStatus) => state === 'waiting' || state === 'processing' || state === 'to-confirm'

/** The page that waits and resolves by itself: asks where the order stands until nothing more can happen. */
export function OrderFollower({ status: first, offerSlug, ...props }: OrderFollowerProps) {
  const { locale, hasFailed } = props
  const [status, setStatus] = useState(first)
  const [looks, setLooks] = useState(0)
  const [isOffline, setOffline] = useState(false)
  const { orderId, state } = status
  const isOpen = mayChange(status) && !(hasFailed && state === 'waiting')

  useEffect(() => {
    const pause = pauses[looks]
    if (!isOpen || pause === undefined) return
    const timer = setTimeout(async () => {
      const answer = await followOrderAction({ orderId, locale }).catch(() => null)
      setOffline(answer === null)
      if (answer?.ok) setStatus(answer)
      setLooks(looks + 1)
    }, pause * 1_000)
    return () => clearTimeout(timer)
  }, [isOpen, looks, orderId, locale])

  useEffect(() => {
    if (state === 'paid') forgetDraft(offerSlug)
  }, [state, offerSlug])

  return (
    <>
      <OrderState {...props} status={status} isChecking={looks < checks} />
      {isOffline && (
        <Notice tone="warning" live locale={locale} className="mt-6">
          {inLocale(screenMessages, locale).follow.offline}
        </Notice>
      )}
    </>
  )
}
