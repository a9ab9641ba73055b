/** How a task is marked that is done, and one that is not. */
export const boxes = { done: '☑', open: '☐' };
