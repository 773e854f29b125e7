/** A refusal in S3's own terms: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export class S3Error extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message)
  }
}

export const accessDenied = (message = 'Access Denied'): S3Error => new S3Error(403, 'AccessDenied', message)
export const invalidRequest = (message: string): S3Error => new S3Error(400, 'InvalidRequest', message)
export const noSuchKey = (): S3Error => new S3Error(404, 'NoSuchKey', 'The specified key does not exist.')
export const noSuchBucket = (): S3Error => new S3Error(404, 'NoSuchBucket', 'The specified bucket does not exist.')
export const notImplemented = (what: string): S3Error =>
  new S3Error(501, 'NotImplemented', `The development object store does not know ${what}.`)
