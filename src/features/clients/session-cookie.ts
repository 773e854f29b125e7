import { appEnv } from '@/platform/env/app-env'

const plain = 'lumira_client'

/**
 * The session's cookie: for scripts it does not exist, other sites' forms do not send it, and over https the browser itself refuses one set by
 * a neighbouring host (`__Host-`, RFC 6265bis, section 4.1.3.2).
 */
export function sessionCookie() {
  const secure = appEnv().PUBLIC_URL.startsWith('https:')
  return {
    name: secure ? `__Host-${plain}` : plain,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure } as const,
  }
}
