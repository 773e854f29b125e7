'use client'

import { Button, Stack, TextField, type Ground } from '@/ui'
import { Dialog, DialogClose, Sheet, useToast } from '@/ui/client'

const tones = ['info', 'success', 'warning', 'danger'] as const

function Toasts() {
  const { say } = useToast()
  return (
    <Stack row gap={2}>
      {tones.map((tone) => (
        <Button
          key={tone}
          size="small"
          onClick={() => say({ tone, title: 'Un mot qui passe', text: 'Il s’en va seul.' })}
        >
          {tone}
        </Button>
      ))}
    </Stack>
  )
}

/** What opens over a page, one button each. */
export function OverlaySamples({ ground }: { ground: Ground }) {
  return (
    <>
      <Stack row>
        <Dialog
          ground={ground}
          title="Sceller ce dossier ?"
          description="Une fois scellé, il ne bougera plus."
          trigger={<Button variant="solid">Dialogue</Button>}
          actions={
            <>
              <DialogClose render={<Button>Relire encore</Button>} />
              <DialogClose render={<Button variant="gold">Sceller</Button>} />
            </>
          }
        />
        <Sheet ground={ground} title="Filtrer" trigger={<Button>Panneau</Button>}>
          <TextField name={`${ground}-filtre`} label="Nom" />
        </Sheet>
      </Stack>
      <Toasts />
    </>
  )
}
