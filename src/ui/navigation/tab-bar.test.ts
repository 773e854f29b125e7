import { describe, expect, it } from 'vitest'
import { currentTab } from './tab-bar'

describe('currentTab', () => {
  const tabs = [
    { href: '/s', label: 'home', icon: 'home' as const },
    { href: '/s/read', label: 'read', icon: 'book' as const },
  ]
  it.each([
    ['/s', 'home'],
    ['/s/read', 'read'],
    ['/s/read/12', 'read'],
    ['/s/reader', 'home'],
    ['/other', undefined],
  ])('%s is under %s', (path, label) => expect(currentTab(path, tabs)?.label).toBe(label))
})
