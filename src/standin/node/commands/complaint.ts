/** A mistake in how the command was called, said in both languages. */
export class Complaint extends Error {
  constructor(english: string, chinese: string) {
    super(`${english}\n${chinese}`)
    this.name = 'Complaint'
  }
}
