/** The only role of the development database. */
export const superuser = 'lumira'
