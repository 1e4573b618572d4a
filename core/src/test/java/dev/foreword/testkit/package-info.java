/**
 * What the tests of all modules share.
 *
 * <p>Start at {@link dev.foreword.testkit.SpecFile}: specifications are Markdown files with named examples.
 */
@NullMarked
package dev.foreword.testkit;

import org.jspecify.annotations.NullMarked;
