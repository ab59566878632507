/**
 * What the command's exit code says: everything done; done but for some input that was rejected (and listed on stderr);
 * called wrongly; no input could be read; the output could not be written; a fault of ours; interrupted by the user.
 */
export const exit = { ok: 0, rejected: 1, usage: 2, input: 3, output: 4, internal: 5, interrupted: 130 } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];
