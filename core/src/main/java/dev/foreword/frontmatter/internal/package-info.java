/**
 * Splitting a file, reading its data, and changing it.
 *
 * <ol>
 *   <li>Where the block stands: {@link dev.foreword.frontmatter.internal.FenceScanner} finds a
 *       {@link dev.foreword.frontmatter.internal.Block}.
 *   <li>What is in it: {@code YamlReader} on snakeyaml's events, {@code TomlReader} on tomlj and a walk of ours,
 *       {@code JsonReader} on jackson-core's tokens. Each makes {@link dev.foreword.frontmatter.internal.ReadData}. Beside
 *       each stands what it says to authors: {@code YamlErrors}, {@code TomlErrors}, {@code JsonErrors} for what cannot be
 *       read, {@code YamlSlips} and {@code YamlDoubts} for what was hardly meant.
 *   <li>How it is changed: {@link dev.foreword.frontmatter.internal.Rewriter} takes change after change, each worked out by
 *       the {@link dev.foreword.frontmatter.internal.Editing} of the format, which sees the block as it is written
 *       ({@code YamlSyntax}, {@code TomlSyntax}) rather than as it is read, and writes values with {@code YamlWriter},
 *       {@code TomlWriter} or {@code JsonWriter}.
 * </ol>
 *
 * <p>{@code HugoFields} and {@code HugoKeys} are about Hugo's predefined fields.
 */
@NullMarked
package dev.foreword.frontmatter.internal;

import org.jspecify.annotations.NullMarked;
