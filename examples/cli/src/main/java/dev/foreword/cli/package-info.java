/**
 * The {@code foreword} command: renders folders of content into a small site, prints what it understood of a page
 * as JSON, checks and mends pages, and edits their front matter. Start at {@link dev.foreword.cli.Foreword}; each of its
 * commands is a class of that name, such as {@link dev.foreword.cli.RenderCommand} and
 * {@link dev.foreword.cli.EditCommand}. It uses the public API of the library alone.
 */
@NullMarked
package dev.foreword.cli;

import org.jspecify.annotations.NullMarked;
