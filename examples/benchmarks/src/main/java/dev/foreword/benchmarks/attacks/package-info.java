/**
 * Pages that strangers could write to make a program slow, or to bring it down, and a table of what they do to Foreword,
 * to flexmark and to commonmark-java.
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar dev.foreword.benchmarks.attacks.AttackTable
 * }</pre>
 *
 * <p>Start at {@link dev.foreword.benchmarks.attacks.Attacks}, the list of all.
 */
@NullMarked
package dev.foreword.benchmarks.attacks;

import org.jspecify.annotations.NullMarked;
