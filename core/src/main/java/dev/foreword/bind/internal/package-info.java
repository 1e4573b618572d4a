/**
 * How the binder works: {@link dev.foreword.bind.internal.Planner} turns a type into a tree of
 * {@link dev.foreword.bind.internal.ValueReader}s once, and these read data for ever after.
 */
@NullMarked
package dev.foreword.bind.internal;

import org.jspecify.annotations.NullMarked;
