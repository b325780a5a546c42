interface Known {
  /** Formulas it may show in. */
  readonly formula: RegExp
  readonly when?: (ours: unknown, theirs: unknown) => boolean
  readonly why: string
}

/** Where LibreOffice differs from Google Sheets, and we follow the latter. */
export const KNOWN: readonly Known[] = [
  {
    formula: /\bPROPER\(/,
    when: (ours, theirs) => String(ours).toLowerCase() === String(theirs).toLowerCase(),
    why: 'LibreOffice begins a word after an apostrophe.',
  },
  {
    formula: /\bPERCENTRANK\(/,
    why: 'Google cuts after three digits (support.google.com/docs/answer/3094095), LibreOffice rounds; a value outside is #N/A at both.',
  },
  {
    formula: /\bWEEKNUM\(/,
    why: 'The days before New Year’s Day in its week are week 53 at Google and week 1 of the next year in LibreOffice.',
  },
  {
    formula: /\bRANK\(/,
    why: 'A value that is not in the list is #N/A at Google (support.google.com/docs/answer/3094098), its place in LibreOffice.',
  },
  {
    formula: /\bMROUND\(/,
    why: 'Value and factor must have one sign at Google (support.google.com/docs/answer/3093426).',
  },
  {
    formula: /\bYEARFRAC\([^()]*(\([^()]*(\([^()]*\)[^()]*)*\)[^()]*)*,0\)/,
    why: 'From the end of February a last day 31 is the 30th at Google, the 31st in LibreOffice.',
  },
  { formula: /\bISNUMBER\(Data!G4\)/, why: 'A truth value is a number in LibreOffice.' },
  {
    formula: /\bCODE\(/,
    why: 'LibreOffice takes the first byte of the letter, and 0 of no letter.',
  },
]
