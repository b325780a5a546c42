/** The value as it arrives on the other side. */
export declare const carried: (value: unknown, place: string) => unknown
