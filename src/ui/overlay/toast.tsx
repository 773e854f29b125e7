'use client'

import { Toast } from '@base-ui/react/toast'
import type { ReactNode } from 'react'
import { defaultLocale, inLocale, type Locale } from '@/shared/locale'
import { Icon } from '../display/icon'
import type { Tone } from '../feedback/notice'
import { messages } from '../messages'

const icons = { info: 'info', success: 'check', warning: 'warning', danger: 'danger' } as const
const toneOf = (type: string | undefined): Tone => (type && type in icons ? (type as Tone) : 'info')

function ToastList({ locale }: { locale: Locale }) {
  const { toasts } = Toast.useToastManager()
  const words = inLocale(messages, locale)
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="lu-toast">
      <Icon name={icons[toneOf(toast.type)]} label={words.notice[toneOf(toast.type)]} />
      <div className="lu-toast-words">
        <Toast.Title className="lu-toast-title" />
        <Toast.Description className="lu-toast-text" />
      </div>
      <Toast.Close className="lu-icon-button" aria-label={words.close}>
        <Icon name="close" />
      </Toast.Close>
    </Toast.Root>
  ))
}

/** Once, around what may say something in passing. At most three at a time; they wait while they are pointed at or focused. */
export function ToastProvider({ children, locale = defaultLocale }: { children: ReactNode; locale?: Locale }) {
  return (
    <Toast.Provider timeout={6000} limit={3}>
      {children}
      <Toast.Portal className="lumira-desk" data-ground="night">
        <Toast.Viewport className="lu-toasts">
          <ToastList locale={locale} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

/** `say({ tone, title, text })`: a short message that goes by itself. What must be read or answered is a `Notice` or a `Dialog`. */
export function useToast() {
  const { add } = Toast.useToastManager()
  return {
    say: ({ tone = 'info', title, text }: { tone?: Tone; title: ReactNode; text?: ReactNode }) =>
      add({ type: tone, title, description: text, priority: tone === 'danger' ? 'high' : 'low' }),
  }
}
