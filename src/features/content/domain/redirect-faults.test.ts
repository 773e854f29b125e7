import { describe, expect, it } from 'vitest'
import { faultOfNewAddress, faultOfOldAddress } from './redirect-faults'

describe('faultOfOldAddress', () => {
  it.each(['/ancienne-page', '/legal/cgv', '/journal/2019/un-article', '/offres-de-noel', '/commandes', '/été'])(
    'takes %s',
    (address) => expect(faultOfOldAddress(address)).toBeNull(),
  )

  it.each([
    ['ancienne', 'NOT_A_PATH'],
    ['//evil.example', 'NOT_A_PATH'],
    ['/a?b=c', 'NOT_A_PATH'],
    ['', 'NOT_A_PATH'],
    ['/en/offres', 'HAS_LANGUAGE'],
    ['/fr', 'HAS_LANGUAGE'],
    ['/', 'IS_OURS'],
    ['/offres', 'IS_OURS'],
    ['/admin/collections', 'IS_OURS'],
    ['/sanctuaire', 'IS_OURS'],
    ['/plan.html', 'IS_A_FILE'],
  ])('refuses %s: %s', (address, fault) => expect(faultOfOldAddress(address)).toBe(fault))
})

describe('faultOfNewAddress', () => {
  it.each(['/', '/offres', '/journal/a'])('takes %s', (address) => expect(faultOfNewAddress(address)).toBeNull())
  it.each(['', 'https://exemple.fr', '/en/offres'])('refuses %s', (address) =>
    expect(faultOfNewAddress(address)).not.toBeNull(),
  )
})
