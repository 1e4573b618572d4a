/**
 * How diagnostics are drawn ({@code DiagnosticPrinter}), told to programs ({@code JsonReport}, {@code SarifReport},
 * {@code GithubAnnotations}), and how near words are found ({@code Suggestions}).
 */
@NullMarked
package dev.foreword.text.internal;

import org.jspecify.annotations.NullMarked;
