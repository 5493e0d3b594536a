/** The one place of the admin panel that knows the framework's router. */
export { redirect, useRouter } from 'next/navigation'
