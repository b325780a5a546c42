export interface Letter {
  readonly to: string
  readonly subject: string
  readonly body: string
}

/** Recipients left today; undefined where sending mail was not allowed. */
export function mailsLeft(): number | undefined {
  try {
    return MailApp.getRemainingDailyQuota()
  } catch {
    return undefined
  }
}

export function sendMail({ to, subject, body }: Letter): void {
  MailApp.sendEmail({ to, subject, body, name: '标尺 Yardstick' })
}

/** Whose consent this execution uses; blank where Google does not say. */
export function ownAddress(): string {
  try {
    return Session.getEffectiveUser().getEmail()
  } catch {
    return ''
  }
}
