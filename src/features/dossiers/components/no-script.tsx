import { messages } from '../messages'

/** Said in both languages: without JavaScript nothing has told us yet which one is read. */
export function NoScript() {
  return (
    <noscript>
      <style>{'.dossier-live { display: none }'}</style>
      <p lang="fr" className="text-step-1 text-strong">
        {messages.fr.noScript}
      </p>
      <p lang="en" className="mt-6 text-quiet">
        {messages.en.noScript}
      </p>
    </noscript>
  )
}
