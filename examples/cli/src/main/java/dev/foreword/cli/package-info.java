/**
 * The {@code foreword} command: renders folders of content into a small site, and prints what it understood of a page
 * as JSON. Start at {@link dev.foreword.cli.Foreword}; {@link dev.foreword.cli.RenderCommand} and
 * {@link dev.foreword.cli.InspectCommand} are its two commands. It uses the public API of the library alone.
 */
@NullMarked
package dev.foreword.cli;

import org.jspecify.annotations.NullMarked;
