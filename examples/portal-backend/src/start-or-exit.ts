/**
 * Starts a portal. What the environment or its settings are to blame for is reported in one line, and
 * ends the process; any other error is a bug and keeps its stack.
 */
export async function startOrExit(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    if (!isExpected(error)) throw error;
    const { message, code } = error;
    process.stderr.write(`${message.split('\n')[0] || code}\n`);
    process.exit(1);
  }
}

/** Errors of the system and of packages have a code; those of the portal itself are plain errors. */
function isExpected(error: unknown): error is Error & { readonly code?: string } {
  return error instanceof Error && ('code' in error || error.constructor === Error);
}
