/** Characters that draw nothing: spaces, and those that only say how others are joined or parted. */
const undrawn = /[\s\p{Default_Ignorable_Code_Point}\u2800]+/gu;

/** Whether a reader sees nothing of a text. */
export const isBlank = (text: string): boolean => text.replace(undrawn, '') === '';
