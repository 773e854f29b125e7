'use client'

import Link from 'next/link'
import { useState, type ComponentProps } from 'react'

/**
 * A link of the router that fetches its page when somebody is about to follow it, not because it is on the screen: a first visit on a phone
 * loads what it shows and nothing else.
 */
export function LocalLink(props: ComponentProps<typeof Link>) {
  const [isNear, setNear] = useState(false)
  const comeNear = () => setNear(true)
  return (
    <Link
      {...props}
      prefetch={isNear ? null : false}
      onPointerEnter={comeNear}
      onTouchStart={comeNear}
      onFocus={comeNear}
    />
  )
}
