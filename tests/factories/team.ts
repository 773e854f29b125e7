import type { Payload } from 'payload'
import { demoTeam } from '../../tools/demo-accounts'

/** Makes the members of the demo's team that are not there yet. */
export async function seedTeam(payload: Payload): Promise<void> {
  for (const { email, password, name, publicName, role } of demoTeam) {
    const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } })
    if (totalDocs === 0)
      await payload.create({ collection: 'users', data: { email, password, name, publicName, role, locale: 'fr' } })
  }
}
