import type { CollectionSlug, Field, PayloadRequest } from 'payload'
import { words } from '../slice/fields'

type Input = { type?: 'publish' | 'unpublish'; doc?: { relationTo: CollectionSlug; value: string } }

const verbs = {
  publish: { fr: 'Publier', en: 'Publish' },
  unpublish: { fr: 'Retirer', en: 'Unpublish' },
}

/** What a planned publishing is about, in words: « Publier · Notre approche ». Read when it is shown, stored nowhere. */
export const plannedSubject: Field = {
  name: 'subject',
  type: 'text',
  virtual: true,
  label: words('Quoi', 'What'),
  admin: { readOnly: true },
  hooks: {
    afterRead: [
      async ({ data, req }) => {
        const { type = 'publish', doc } = (data?.input ?? {}) as Input
        const verb = verbs[type][req.i18n?.language === 'en' ? 'en' : 'fr']
        return doc ? `${verb} · ${(await titleOf(req, doc)) ?? doc.value}` : verb
      },
    ],
  },
}

async function titleOf(req: PayloadRequest, { relationTo, value }: NonNullable<Input['doc']>): Promise<string | null> {
  const doc = (await req.payload
    .findByID({ collection: relationTo, id: value, depth: 0, draft: true, disableErrors: true, req })
    .catch(() => null)) as { title?: string; name?: string } | null
  return doc?.title ?? doc?.name ?? null
}
