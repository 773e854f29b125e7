import { z } from 'zod'
import { orderStatuses } from '@/features/orders'

/** The shapes that the automation API takes and gives: its routes read them, and its OpenAPI document is made of them. */

export const ordersQuery = z.strictObject({
  status: z.enum(orderStatuses).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  /** The `next` of the page before. */
  after: z.uuid().optional(),
})

const instant = z.iso.datetime()

/** An order as the automation sees it: ids and states, nobody's name. */
export const orderView = z.strictObject({
  id: z.uuid(),
  number: z.string(),
  status: z.enum(orderStatuses),
  locale: z.enum(['fr', 'en']),
  isPriority: z.boolean(),
  paidAt: instant.nullable(),
  dueAt: instant.nullable(),
  dossierId: z.uuid().nullable().meta({ description: 'Its sealed dossier.' }),
  readingId: z.uuid().nullable(),
})

export const ordersPage = z.strictObject({
  orders: z.array(orderView),
  next: z
    .uuid()
    .nullable()
    .meta({ description: 'What to send as `after` for the page that follows; null at the end.' }),
})

export const sealedDossier = z.strictObject({
  id: z.uuid(),
  orderId: z.uuid(),
  snapshot: z.looseObject({
    schema: z.literal('lumira.dossier/1'),
    orderNumber: z.string(),
    answers: z.array(
      z.looseObject({ step: z.string(), key: z.string(), kind: z.string(), question: z.string(), answer: z.json() }),
    ),
    photos: z.array(z.looseObject({ id: z.uuid(), sha256: z.string(), questionKey: z.string() })),
  }),
  seal: z
    .string()
    .meta({ description: 'SHA-256 of the snapshot as canonical JSON (RFC 8785), lower-case hexadecimal.' }),
  sealedAt: instant,
})

const zodiacPlace = { longitude: z.number(), sign: z.string(), degree: z.int(), minute: z.int() }

/** What is read from a birth. Angles are degrees, instants UTC; what the form did not ask or nobody bought is null. */
export const instrumentsView = z.strictObject({
  dossierId: z.uuid(),
  locale: z.enum(['fr', 'en']),
  birth: z.string().nullable().meta({ description: 'The birth in one line of words.' }),
  held: z.strictObject({ chart: z.boolean(), mandalaFamily: z.string().nullable(), forecastMonths: z.int() }).meta({
    description:
      'What the client bought. The chart is given for every birth; a draft may show it only when it is held.',
  }),
  chart: z
    .looseObject({
      moment: z.looseObject({ kind: z.enum(['instant', 'ambiguous', 'nonexistent', 'timeUnknown']), date: z.string() }),
      houses: z.looseObject({ system: z.string(), cusps: z.array(z.looseObject(zodiacPlace)) }).nullable(),
      angles: z.record(z.string(), z.looseObject(zodiacPlace)).nullable(),
      bodies: z.array(
        z.looseObject({
          body: z.string(),
          ...zodiacPlace,
          house: z.int().nullable(),
          isRetrograde: z.boolean().nullable(),
        }),
      ),
      aspects: z.array(z.looseObject({ between: z.array(z.string()), type: z.string(), orb: z.number() })),
      notes: z.array(z.string()),
    })
    .nullable()
    .meta({
      description:
        'Null without a date and a place of birth. Without a time: no angles, no houses, and ranges over the day.',
    }),
  numbers: z
    .looseObject({
      numbers: z.array(z.looseObject({ kind: z.string(), status: z.enum(['computed', 'missing']) })),
      year: z.int(),
    })
    .nullable(),
  mandala: z
    .looseObject({
      family: z.string(),
      explanation: z.strictObject({ title: z.string(), sentences: z.array(z.string()) }),
    })
    .nullable(),
  forecast: z
    .looseObject({
      period: z.looseObject({ from: z.string(), until: z.string(), months: z.int(), timeZone: z.string() }),
      months: z.array(
        z.looseObject({ month: z.string(), events: z.array(z.looseObject({ kind: z.string(), at: instant })) }),
      ),
      transits: z.array(z.looseObject({ planet: z.string(), aspect: z.string(), target: z.string() })),
    })
    .nullable(),
})

export const readingRequest = z.strictObject({
  id: z.uuid(),
  status: z.enum(['draft', 'in_review', 'sealed', 'reopened']),
  orderId: z.uuid(),
  dossierId: z.uuid(),
  locale: z.enum(['fr', 'en']),
  offerName: z.string(),
  template: z.looseObject({
    sections: z.array(
      z.looseObject({
        key: z.string(),
        kind: z.enum(['prose', 'choice', 'list', 'rituals', 'synthesis']),
        title: z.string(),
        guidance: z.string(),
        isRequired: z.boolean(),
        minWords: z.number(),
        maxWords: z.number(),
      }),
    ),
  }),
})

const text = z.string().max(40_000)
const label = z.string().max(300)
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(40)

/** What a draft may look like for any template; the route judges it by the reading's own (`parseReadingContent`). */
export const anyContent = z.record(
  z.string(),
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('prose'), text }),
    z.strictObject({ kind: z.literal('choice'), choice: z.string(), text }),
    z.strictObject({ kind: z.literal('list'), items: listOf(text) }),
    z.strictObject({
      kind: z.literal('rituals'),
      items: listOf(z.strictObject({ title: label, intent: text, steps: listOf(text) })),
    }),
    z.strictObject({
      kind: z.literal('synthesis'),
      keywords: listOf(label),
      emotionalState: text,
      vigilance: text,
      direction: text,
    }),
  ]),
)

const { $schema: _, ...contentForm } = z.toJSONSchema(anyContent)
const content = z.unknown().meta({
  ...contentForm,
  description:
    'By section key of the template. Plain prose: blank lines part paragraphs, `- ` starts a list line, `*…*` and `**…**` are emphasis.',
})
const reason = z.string().min(1).max(500)

export const draftBody = z.strictObject({ content })
export const draftAnswer = z.strictObject({
  readingId: z.uuid(),
  revision: z.int(),
  verdict: z.enum(['PASS', 'WARNING', 'BLOCKED']).meta({ description: 'What the quality gate says of the draft.' }),
  points: z.array(
    z.strictObject({
      level: z.enum(['blocked', 'warning']),
      code: z.string(),
      sectionKey: z.string(),
      field: z.string().nullable(),
    }),
  ),
})

export const failureBody = z.strictObject({ reason })
export const failureAnswer = z.strictObject({ readingId: z.uuid() })

export const callbackBody = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('reading.draft'), readingId: z.uuid(), content }),
  z.strictObject({ type: z.literal('reading.failure'), readingId: z.uuid(), reason }),
])
export const callbackAnswer = z.union([draftAnswer, failureAnswer])

export const refusal = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string(),
    faults: z.array(z.strictObject({ field: z.string(), reason: z.string() })),
  }),
})
