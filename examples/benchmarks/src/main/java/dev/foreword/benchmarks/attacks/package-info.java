/**
 * Pages that strangers could write to make a program slow, or to bring it down, and a table of what they do to Foreword,
 * to flexmark and to commonmark-java.
 *
 * <pre>{@code
 * java -jar examples/benchmarks/target/benchmarks.jar attacks --peers
 * }</pre>
 *
 * <p>Start at {@link dev.foreword.benchmarks.attacks.Attacks}, the list of all.
 */
@NullMarked
package dev.foreword.benchmarks.attacks;

import org.jspecify.annotations.NullMarked;
