import { describe, expect, it } from 'vitest'
import { faultSentence } from './fault-messages'
import { faultMessagesEn } from './fault-messages.en'
import { faultMessagesFr } from './fault-messages.fr'

describe('fault messages', () => {
  it('are whole sentences, different in both languages, with French typography', () => {
    for (const [reason, fr] of Object.entries(faultMessagesFr)) {
      const en = faultSentence(reason, 'en')
      expect([fr.endsWith('.'), en.endsWith('.'), fr === en]).toEqual([true, true, false])
      expect(fr).not.toMatch(/ [:;!?»]|« |\w'\w/)
    }
    expect(Object.keys(faultMessagesEn)).toEqual(Object.keys(faultMessagesFr))
  })

  it('has a sentence for a reason it does not know', () => {
    expect(faultSentence('toString', 'fr')).toBe(faultMessagesFr.REQUIRED)
  })
})
