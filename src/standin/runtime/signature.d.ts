/** Refuses arguments no published overload takes, in the platform's words. */
export declare const checkSignature: (type: string, member: string, args: readonly unknown[]) => void
