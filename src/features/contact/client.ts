export { ContactForm } from './components/contact-form'
export { NewsletterForm } from './components/newsletter-form'
export { WaitingListForm } from './components/waiting-list-form'
