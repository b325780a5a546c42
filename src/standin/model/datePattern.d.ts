export declare const dateText: (at: number, zone: string, pattern: string) => string
