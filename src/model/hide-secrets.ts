/** A text in which no address tells the name and the password that may stand in it. */
export const hideSecrets = (text: string): string => text.replace(/(?<=[\\/]{2})[^\s\\/?#@<>"']+@/g, '…@');
