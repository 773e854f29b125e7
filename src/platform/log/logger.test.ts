import { describe, expect, it } from 'vitest'
import { makeLogger } from './logger'

function logged(write: (logger: ReturnType<typeof makeLogger>) => void): string {
  const lines: string[] = []
  const logger = makeLogger({ write: (line: string) => void lines.push(line) })
  logger.level = 'info'
  write(logger)
  return lines.join('')
}

const email = 'anne.mercier@client.test'
const signed = 'https://s3.test/uploads/photos/face.jpg?X-Amz-Signature=abcdef&X-Amz-Expires=60'
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2lnbmF0dXJl'
const secrets = /anne\.mercier|Signature=abc|eyJ|hunter2|Mes peurs|s3cr3t/

describe('what a log keeps', () => {
  it.each([
    ['at the top', { email, password: 'hunter2', token: jwt, signedUrl: signed, answers: { fears: 'Mes peurs' } }],
    ['one level down', { order: { email, answers: { fears: 'Mes peurs' }, url: signed } }],
    ['two levels down', { job: { input: { email, to: email, content: 'Mes peurs', secret: 's3cr3t' } } }],
    [
      'three levels down',
      { a: { b: { c: { email, authorization: `Bearer ${jwt}`, cookie: jwt, data: { x: 'Mes peurs' } } } } },
    ],
  ])('cuts private keys %s', (_depth, fields) => {
    const text = logged((logger) => logger.info({ ...fields, orderId: 'o-1' }, 'something happened'))
    expect(text).not.toMatch(secrets)
    expect(JSON.parse(text)).toMatchObject({ msg: 'something happened', orderId: 'o-1' })
  })

  it.each([
    `mail to ${email} bounced`,
    `cannot open ${signed}`,
    `wrong token ${jwt}`,
    `header was Bearer s3cr3ts3cr3t`,
    `duplicate: Key (email)=(${email}) already exists`,
    `Failed query: insert into "orders" values ($1)\nparams: ${email},hunter2,Mes peurs`,
  ])('scrubs a sentence: %s', (sentence) => {
    expect(logged((logger) => logger.warn(sentence))).not.toMatch(secrets)
    expect(logged((logger) => logger.warn({ reason: sentence }, 'x'))).not.toMatch(secrets)
    expect(logged((logger) => logger.error(new Error(sentence)))).not.toMatch(secrets)
    expect(logged((logger) => logger.error({ err: new Error('outer', { cause: new Error(sentence) }) }))).not.toMatch(
      secrets,
    )
    expect(logged((logger) => logger.error({ error: new Error(sentence), msg: sentence }))).not.toMatch(secrets)
  })

  it('tells an error’s kind, words, code, place and cause, and nothing that hangs on it', () => {
    const cause = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: `Key (email)=(${email})`,
      parameters: [email],
    })
    const error = Object.assign(new TypeError('the query failed'), {
      cause,
      query: `select '${email}'`,
      request: { body: { answers: 'Mes peurs' } },
      status: 500,
    })
    const text = logged((logger) => logger.error({ err: error }))
    expect(text).not.toMatch(secrets)
    expect(JSON.parse(text)).toMatchObject({
      err: {
        type: 'TypeError',
        message: 'the query failed',
        status: 500,
        cause: { code: '23505', message: 'duplicate key' },
      },
    })
    expect(text).toContain('logger.test.ts')
  })

  it('tells a refusal as information, and a failure as an error', () => {
    const refused = Object.assign(new Error('not yours'), { status: 403 })
    const failed = Object.assign(new Error('broken'), { status: 500 })
    const levelOf = (err: Error) => (JSON.parse(logged((logger) => logger.error({ err }))) as { level: number }).level
    expect([levelOf(refused), levelOf(failed)]).toEqual([30, 50])
  })
})
