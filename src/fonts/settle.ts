/** Like `Promise.all`, but a failure is thrown only when all have ended: nothing goes on writing behind its back. */
export const settleAll = async <T>(work: Promise<T>[]): Promise<T[]> => {
  const results = await Promise.allSettled(work);
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
};
