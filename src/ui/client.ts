/* The door for client components: what holds state, moves the focus or knows the address. */
export { PageFailed } from './feedback/page-failed'
export { FocusingErrorSummary } from './forms/focusing-error-summary'
export { PathTabBar } from './navigation/path-tab-bar'
export { Dialog } from './overlay/dialog'
export { DialogClose } from './overlay/dialog-close'
export { Sheet } from './overlay/sheet'
export { ToastProvider, useToast } from './overlay/toast'
