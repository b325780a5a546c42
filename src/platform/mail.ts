export interface Letter {
  readonly to: string
  readonly subject: string
  readonly body: string
  /** The same as markup, for programs that show it. */
  readonly html?: string
}

/** Recipients left today; undefined where sending mail was not allowed. */
export function mailsLeft(): number | undefined {
  try {
    return MailApp.getRemainingDailyQuota()
  } catch {
    return undefined
  }
}

export function sendMail({ to, subject, body, html }: Letter): void {
  MailApp.sendEmail({ to, subject, body, name: '标尺 Yardstick', ...(html === undefined ? {} : { htmlBody: html }) })
}

/** Whose consent this execution uses; blank where Google does not say. */
export function ownAddress(): string {
  try {
    return Session.getEffectiveUser().getEmail()
  } catch {
    return ''
  }
}
