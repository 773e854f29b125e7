'use client'

import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../display/icon'
import type { IconName } from '../display/icon-paths'

export type TabPanel = { value: string; label: ReactNode; icon?: IconName; panel: ReactNode; disabled?: boolean }

type TabsProps = {
  /** Name of the list of tabs for screen readers. */
  label: string
  tabs: TabPanel[]
  /** The tab that is open at first (the first one unless said), or `value` and `onChange` to control it. */
  defaultValue?: string
  value?: string
  onChange?: (value: string) => void
  /** Closed panels stay in the page: what is typed in them is kept, and search engines read them. */
  keepMounted?: boolean
  className?: string
}

/** Panels of one subject, one shown at a time. Arrows, Home and End move between the tabs; on a phone their line scrolls. */
export function Tabs({ label, tabs, defaultValue, value, onChange, keepMounted = true, className }: TabsProps) {
  return (
    <Base.Root
      className={classNames('lu-tabs', className)}
      {...(value === undefined ? { defaultValue: defaultValue ?? tabs[0]?.value } : { value })}
      onValueChange={(next) => onChange?.(String(next))}
    >
      <Base.List aria-label={label} className="lu-tabs-list" activateOnFocus>
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} disabled={tab.disabled} className="lu-tabs-tab">
            {tab.icon && <Icon name={tab.icon} size={18} />}
            <span>{tab.label}</span>
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} keepMounted={keepMounted} className="lu-tabs-panel">
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
