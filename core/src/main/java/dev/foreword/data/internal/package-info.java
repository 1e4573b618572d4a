/** Rules about keys, scalars and depth that the tree, the binder and the formats share. */
@NullMarked
package dev.foreword.data.internal;

import org.jspecify.annotations.NullMarked;
