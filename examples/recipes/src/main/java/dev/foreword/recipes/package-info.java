/**
 * Recipes: one task a class, to be read from top to bottom and copied. Each has a {@code main} and a test that says
 * what must come out.
 */
@NullMarked
package dev.foreword.recipes;

import org.jspecify.annotations.NullMarked;
