import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Anchor } from '../actions/anchor'
import { Icon } from '../display/icon'
import type { IconName } from '../display/icon-paths'

export type Tab = { href: string; label: string; icon: IconName }

export type TabBarProps = {
  /** At most four: the bar at the bottom of a phone, the first entries of the side bar on a desktop. */
  tabs: Tab[]
  /** Entries of the desktop's side bar only. */
  more?: Tab[]
  /** Name of the navigation for screen readers. */
  label: string
  /** Address of the present page: the longest matching entry is the current one. */
  path: string
  /** Above the entries on a desktop (the logo). */
  header?: ReactNode
  /** Under the entries on a desktop (sign out). */
  footer?: ReactNode
  className?: string
}

/** The entry that a path belongs to: itself, or the deepest entry it is under. */
export function currentTab(path: string, tabs: Tab[]): Tab | undefined {
  const under = tabs.filter(({ href }) => path === href || path.startsWith(`${href}/`))
  return under.toSorted((a, b) => b.href.length - a.href.length)[0]
}

/** Bottom bar on a phone, side bar from 64 rem. Lay the page out with `.lu-with-tab-bar` on the parent of bar and content. */
export function TabBar({ tabs, more = [], label, path, header, footer, className }: TabBarProps) {
  const current = currentTab(path, [...tabs, ...more])
  const entry = (tab: Tab, isMore: boolean) => (
    <li key={tab.href} className={isMore ? 'lu-tab-more' : undefined}>
      <Anchor href={tab.href} className="lu-tab" aria-current={tab === current ? 'page' : undefined}>
        <Icon name={tab.icon} size={22} />
        <span>{tab.label}</span>
      </Anchor>
    </li>
  )
  return (
    <nav aria-label={label} className={classNames('lu-tab-bar', className)}>
      {header && <div className="lu-tab-bar-side">{header}</div>}
      <ul role="list">
        {tabs.map((tab) => entry(tab, false))}
        {more.map((tab) => entry(tab, true))}
      </ul>
      {footer && <div className="lu-tab-bar-side lu-tab-bar-foot">{footer}</div>}
    </nav>
  )
}
