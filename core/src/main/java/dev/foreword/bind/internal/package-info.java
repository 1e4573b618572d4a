/**
 * How the binder works: {@link dev.foreword.bind.internal.Planner} turns a type into a tree of
 * {@link dev.foreword.bind.internal.ValueReader}s once, and these read data for ever after.
 *
 * <ul>
 *   <li>Readers end in {@code Reader} or {@code Readers}; {@code DateText} and {@code DurationText} are the notations that
 *       they know. {@link dev.foreword.bind.internal.RecordReader} is the one that reads keys,
 *       {@link dev.foreword.bind.internal.BindRun} what they all share in one run.
 *   <li>The schema: {@link dev.foreword.bind.internal.SchemaWalk} walks the same types and asks the planned readers; what
 *       ends in {@code Schema}, {@code Schemas}, {@code Pattern} or {@code Patterns} says in JSON Schema what the reader of
 *       that name takes.
 *   <li>The way back, from values to data: {@link dev.foreword.bind.internal.Unbinder}.
 * </ul>
 */
@NullMarked
package dev.foreword.bind.internal;

import org.jspecify.annotations.NullMarked;
