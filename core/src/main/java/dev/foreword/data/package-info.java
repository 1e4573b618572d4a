/**
 * The value tree that YAML, TOML, JSON and shortcode arguments all become.
 *
 * <p>Start at {@link dev.foreword.data.DataNode}.
 */
@NullMarked
package dev.foreword.data;

import org.jspecify.annotations.NullMarked;
