/** A failure that one sentence explains: the person who typed the command needs no stack. */
export class PlainFailure extends Error {
  override readonly name = 'PlainFailure'
}
