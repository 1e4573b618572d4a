/**
 * Foreword measured beside its peers, on the same pages in the same run.
 *
 * <pre>{@code
 * java -jar examples/benchmarks/target/benchmarks.jar
 * java -Dforeword.pages=content -jar examples/benchmarks/target/benchmarks.jar FrontMatter -prof gc
 * java -Dforeword.pages=content -jar examples/benchmarks/target/benchmarks.jar Shortcode -prof gc
 * java -Dforeword.pages=content -jar examples/benchmarks/target/benchmarks.jar Page -prof gc
 * }</pre>
 *
 * <p>Start at {@link dev.foreword.benchmarks.FrontMatterBenchmark}; whole pages and the stages of Markdown are in
 * {@link dev.foreword.benchmarks.PageBenchmark}. On a machine that has other things to do,
 * {@link dev.foreword.benchmarks.SideBySide} tells more; {@link dev.foreword.benchmarks.Scaling} is about long documents.
 * Every peer does the same work and its result is compared with Foreword's before anything is measured. Times depend on the machine; only ratios within one run say
 * something.
 */
@NullMarked
package dev.foreword.benchmarks;

import org.jspecify.annotations.NullMarked;
