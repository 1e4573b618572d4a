/** Reads front matter in a named module. */
@NullMarked
package dev.foreword.modulepath;

import org.jspecify.annotations.NullMarked;
