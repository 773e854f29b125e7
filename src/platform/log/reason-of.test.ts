import { describe, expect, it } from 'vitest'
import { AppError } from '@/shared/app-error'
import { framesOf, reasonOf } from './reason-of'

describe('reasonOf', () => {
  it('never tells the values of a failed statement', () => {
    const error = new Error('Failed query: insert into clients (email) values ($1)\nparams: claire@clients.test', {
      cause: new Error('duplicate key value violates unique constraint "clients_email_idx"'),
    })
    expect(reasonOf(error)).toBe('database: duplicate key value violates unique constraint "clients_email_idx"')
    expect(framesOf(error)).not.toContain('claire')
  })

  it('tells coded errors by their code, on one line', () => {
    expect(reasonOf(new AppError('NOT_FOUND', 'no\nsuch order'))).toBe('NOT_FOUND: no such order')
    expect(reasonOf('x')).toBe('unknown')
  })
})
