import { describe, expect, it } from 'vitest'
import { screenMessages } from './messages'
import { refusalSentence } from './refusal-sentence'

const { refusals } = screenMessages.fr

describe('refusalSentence', () => {
  it('prefers the bank’s own reason', () => {
    expect(refusalSentence({ code: 'card_declined', decline_code: 'insufficient_funds' }, 'fr')).toBe(
      refusals.insufficient_funds,
    )
  })

  it('falls back on the code, then on a sentence for all', () => {
    expect(refusalSentence({ code: 'card_declined', decline_code: 'do_not_honor' }, 'fr')).toBe(refusals.card_declined)
    expect(refusalSentence({ code: 'something_new', message: 'Something in English' }, 'fr')).toBe(refusals.other)
  })

  it('lets the card form say what is wrong in it', () => {
    expect(refusalSentence({ type: 'validation_error', message: 'Numéro incomplet.' }, 'fr')).toBe('Numéro incomplet.')
  })
})
