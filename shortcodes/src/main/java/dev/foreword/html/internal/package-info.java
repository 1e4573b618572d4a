/** What characters, URLs, CSS values and names may be written into HTML. */
@NullMarked
package dev.foreword.html.internal;

import org.jspecify.annotations.NullMarked;
