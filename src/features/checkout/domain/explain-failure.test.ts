import { describe, expect, it } from 'vitest'
import { AppError } from '@/shared/app-error'
import { explainFailure } from './explain-failure'

describe('explainFailure', () => {
  it('says what is wrong with each field, in the reader’s language', () => {
    const faults = [
      { field: 'email', reason: 'INVALID_EMAIL' },
      { field: 'consents.terms', reason: 'REQUIRED' },
      { field: 'extraSlugs.0', reason: 'NOT_SOLD' },
    ]
    const failure = explainFailure(new AppError('VALIDATION_FAILED', 'x', faults), 'fr')
    expect(failure.message).toBe('Quelques champs sont à revoir.')
    expect(failure.faults?.map(({ field }) => field)).toEqual(['email', 'consents.terms', 'extraSlugs.0'])
    expect(failure.faults?.every(({ reason }) => /^[A-ZÀ-Ü].*\.$/.test(reason))).toBe(true)
    expect(explainFailure(new AppError('CONFLICT'), 'en').message).toMatch(/^Your order has changed/)
  })

  it('tells an address that is missing from one that is not complete', () => {
    const sentence = (reason: string) =>
      explainFailure(new AppError('VALIDATION_FAILED', 'x', [{ field: 'email', reason }]), 'fr').faults?.[0]?.reason
    expect(sentence('REQUIRED')).toBe('Indiquez votre adresse e-mail.')
    expect(sentence('INVALID_EMAIL')).toBe('Cette adresse e-mail ne semble pas complète.')
  })

  it('tells nothing of the inside', () => {
    const failure = explainFailure(new Error('relation "orders" does not exist'), 'fr')
    expect(failure.code).toBe('UNEXPECTED')
    expect(failure.message).not.toContain('orders')
  })
})
