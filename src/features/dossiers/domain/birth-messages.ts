const fr = {
  unknownTime: 'heure inconnue',
  noTime: 'heure non précisée',
  or: 'ou',
  gap: 'Ce jour-là, les horloges de ce lieu ont sauté cette heure. Nous la gardons telle que vous l’avez écrite\u00a0: vérifiez-la sur votre acte de naissance.',
  ambiguous:
    'Ce jour-là, cette heure a sonné deux fois dans ce lieu (changement d’heure). Nous la gardons telle que vous l’avez écrite.',
}

const en: typeof fr = {
  unknownTime: 'time unknown',
  noTime: 'time not given',
  or: 'or',
  gap: 'On that day, clocks in this place skipped this time. We keep it as you wrote it: check it on your birth certificate.',
  ambiguous:
    'On that day, this time came twice in this place (the clocks changed). We keep it exactly as you wrote it.',
}

export const birthMessages = { fr, en }
