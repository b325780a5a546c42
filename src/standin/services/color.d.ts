/** `#ABC`, `Red`, `#AABBCC` → `#aabbcc`; null stays null. */
export declare const hexColor: (color: string | null | undefined) => string | null
