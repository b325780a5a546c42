/** What the machine remembers with the file between executions; never data of the workbook. */
export function recall(key: string): string | undefined {
  return PropertiesService.getDocumentProperties().getProperty(key) ?? undefined
}

export function remember(key: string, text: string): void {
  PropertiesService.getDocumentProperties().setProperty(key, text)
}

export function forget(key: string): void {
  PropertiesService.getDocumentProperties().deleteProperty(key)
}

/** The same for one user only. */
export function recallOwn(key: string): string | undefined {
  return PropertiesService.getUserProperties().getProperty(key) ?? undefined
}

export function rememberOwn(key: string, text: string): void {
  PropertiesService.getUserProperties().setProperty(key, text)
}

export function forgetOwn(key: string): void {
  PropertiesService.getUserProperties().deleteProperty(key)
}
