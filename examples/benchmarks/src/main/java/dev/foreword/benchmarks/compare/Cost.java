package dev.foreword.benchmarks.compare;

/**
 * What a process took.
 *
 * @param wall seconds by the clock
 * @param processor seconds of all processors, of the process and what it started
 * @param peak megabytes in memory at most
 */
record Cost(double wall, double processor, double peak) {}
