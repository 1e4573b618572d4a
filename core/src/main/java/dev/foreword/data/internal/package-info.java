/** Rules about keys and scalars that the tree and the binder share. */
@NullMarked
package dev.foreword.data.internal;

import org.jspecify.annotations.NullMarked;
