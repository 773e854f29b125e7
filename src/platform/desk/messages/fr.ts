import type { ErrorCode } from '@/shared/app-error'

type Sentences = Partial<Record<ErrorCode, string>> & { UNEXPECTED: string }

const errors: Sentences = {
  UNEXPECTED: 'Quelque chose s’est mal passé de notre côté. Rien n’a été changé\u00a0: réessayez dans un instant.',
  UNAUTHENTICATED:
    'Votre session est terminée. Connectez-vous de nouveau\u00a0: ce que vous avez écrit reste sur cet écran.',
  FORBIDDEN: 'Votre rôle ne permet pas cette action.',
  NOT_FOUND: 'Ce que vous cherchez n’existe pas, ou plus.',
  VALIDATION_FAILED: 'Un champ n’est pas valable. Rien n’a été changé.',
  MALFORMED_REQUEST: 'La demande n’a pas pu être lue. Rien n’a été changé.',
  CONFLICT: 'Quelqu’un d’autre s’en occupe déjà.',
  REVISION_CONFLICT: 'Cette lecture a été modifiée ailleurs.',
  WRONG_STATE: 'Cette action n’est plus possible dans l’état actuel de la commande.',
  READING_SEALED:
    'Cette lecture est scellée\u00a0: elle ne change plus. Rouvrez-la pour commencer une nouvelle version.',
  READING_BLOCKED: 'La lecture ne peut pas être scellée\u00a0: des points restent à corriger ou à confirmer.',
  TOO_LARGE: 'Le texte est trop long pour être envoyé.',
  RATE_LIMITED: 'Trop de demandes en peu de temps. Réessayez dans un instant.',
  GONE: 'Ce fichier a été effacé après la remise de la lecture, comme promis au client.',
  UPSTREAM_UNAVAILABLE: 'Un service ne répond pas pour l’instant. Réessayez dans un instant.',
}

export const fr = {
  errors,
  takenBy: (name: string) => (name === '' ? 'Un autre expert a pris cette lecture.' : `${name} a pris cette lecture.`),
  refused: {
    title: 'Cet écran est réservé à d’autres rôles',
    text: 'Les dossiers, les lectures et les clients ne sont ouverts qu’aux personnes qui en ont la charge. Si vous devriez y avoir accès, demandez à un administrateur.',
    back: 'Revenir à l’accueil du desk',
  },
}
