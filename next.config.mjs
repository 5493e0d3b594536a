import { withPayload } from '@payloadcms/next/withPayload'

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
]

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ['echarts'],
  experimental: { globalNotFound: true },
  headers: async () => [{ source: '/(.*)', headers: securityHeaders }],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
