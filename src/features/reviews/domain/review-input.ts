import { z } from 'zod'
import { leastBody, longestBody, longestName, longestReply } from './review-limits'

/** Typed text as it is kept: NFC, `\n` line ends, no blank ends. Lengths count characters as people see them. */
const typed = (least: number, most: number) =>
  z
    .string('required')
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .refine((text) => text !== '' || least === 0, 'required')
    .refine((text) => text === '' || [...text].length >= least, 'too-short')
    .refine((text) => [...text].length <= most, 'too-long')

/** What a client sends. Faults: `rating`, `body`, `displayName`: required, too-short, too-long. */
export const reviewInput = z.object({
  rating: z.coerce.number('required').int('required').min(1, 'required').max(5, 'required'),
  body: typed(leastBody, longestBody),
  displayName: typed(1, longestName).transform((name) => name.replace(/\s+/g, ' ')),
})

/** The house's answer under a review; empty takes it away. */
export const replyInput = z.object({ reply: typed(0, longestReply) })
