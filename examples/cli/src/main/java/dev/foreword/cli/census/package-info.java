/**
 * What keys a folder of pages has, and a record and a JSON Schema that fit them.
 *
 * <p>Start at {@link dev.foreword.cli.census.Census}, which counts; {@link dev.foreword.cli.census.Proposal} makes types of
 * the counts.
 */
@NullMarked
package dev.foreword.cli.census;

import org.jspecify.annotations.NullMarked;
