/**
 * Foreword beside every peer in one run: {@code java -jar examples/benchmarks/target/benchmarks.jar compare}.
 *
 * <p>Start at {@link dev.foreword.benchmarks.compare.Compare}. What runs in the virtual machine is measured by
 * {@link dev.foreword.benchmarks.SideBySide}; here are the programs: Hugo, Node, and the command itself.
 */
@NullMarked
package dev.foreword.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
