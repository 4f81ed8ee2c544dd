/** Keystrokes of the guide; digits answer the question that is marked. */
export const assistKeys = { add: 'A', show: 'V', anew: 'Q', give: 'T', put: 'U', print: 'P', ways: 'W' } as const;
