import fc from 'fast-check';

// Every run looks at other examples, but for those that decide whether a change may go in: they are the same each time.
if (process.env.CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_127 });
