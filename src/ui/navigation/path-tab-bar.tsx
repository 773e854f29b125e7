'use client'

import { usePathname } from 'next/navigation'
import { TabBar, type TabBarProps } from './tab-bar'

/** A `TabBar` that knows the present address by itself: for layouts, which are not rendered again between their pages. */
export function PathTabBar(props: Omit<TabBarProps, 'path'>) {
  return <TabBar {...props} path={usePathname()} />
}
