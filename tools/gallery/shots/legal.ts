import type { ShotGroup } from '../shot'

export const legal: ShotGroup = {
  name: 'legal',
  title: 'Legal pages',
  shots: [
    { name: 'mentions-legales', title: 'Mentions légales', path: '/legal/mentions-legales' },
    { name: 'conditions', title: 'Conditions générales', path: '/legal/conditions' },
    { name: 'conditions-en', title: 'Terms, in English', path: '/en/legal/conditions' },
    { name: 'confidentialite', title: 'Confidentialité', path: '/legal/confidentialite' },
    { name: 'retractation', title: 'Rétractation', path: '/legal/retractation' },
    { name: 'mediateur', title: 'Médiateur', path: '/legal/mediateur' },
  ],
}
