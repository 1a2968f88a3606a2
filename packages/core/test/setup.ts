import fc from 'fast-check';

// one seed for every run: a failure repeats
fc.configureGlobal({ seed: 20261120, numRuns: 200 });
