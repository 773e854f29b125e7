import { ToastProvider } from '@/ui/client'
import { Group } from './group'
import { OverlaySamples } from './overlay-samples'
import { Specimen } from './specimen'

export function Overlays() {
  return (
    <Group id="fenetres" lead="Une décision au milieu, un dossier sur le côté, un mot qui passe.">
      <ToastProvider>
        <Specimen title="Dialogue, panneau, message" note="Échap ferme ; le foyer revient d’où il vient.">
          {(ground) => <OverlaySamples ground={ground} />}
        </Specimen>
      </ToastProvider>
    </Group>
  )
}
