import { LogoMark } from '@/ui'

/** The small mark at the head of every screen of the desk. */
export const DeskIcon = () => <LogoMark size={18} />

/** The mark and the name, on the sign-in page. */
export const DeskLogo = () => (
  <span className="desk-logo">
    <LogoMark size={40} />
    <span>Lumira</span>
  </span>
)
