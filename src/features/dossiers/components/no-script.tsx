import { messages } from '../messages'

/** The screen lives by JavaScript: a browser without it reads why instead, in both languages. */
export function NoScript() {
  return (
    <noscript>
      <style>{'.lu-with-tab-bar > .lu-page { display: none }'}</style>
      <div className="mx-auto grid max-w-measure gap-6 p-8">
        <p lang="fr" className="text-step-1 text-strong">
          {messages.fr.noScript}
        </p>
        <p lang="en" className="text-quiet">
          {messages.en.noScript}
        </p>
      </div>
    </noscript>
  )
}
