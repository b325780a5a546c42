/** A mistake in how the command was called, or what keeps it from being carried out, said in both languages. */
export class Complaint extends Error {
  /** `exitCode` is 2 for a mistake in the command, 1 for what lies in the files. */
  constructor(
    english: string,
    chinese: string,
    readonly exitCode: 1 | 2 = 2,
  ) {
    super(`${english}\n${chinese}`)
    this.name = 'Complaint'
  }
}
