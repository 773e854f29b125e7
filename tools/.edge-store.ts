import { startObjectStore } from '/work/main/tools/object-store/index'
const s = await startObjectStore({ port: 9271, dataDir: '/tmp/edge-store', buckets: ['uploads','readings'], region: process.env.AWS_REGION!, accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! } as never)
console.log(s.url)
