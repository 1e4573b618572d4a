/** Pages in bulk, on Apache Spark. */
@NullMarked
package dev.foreword.spark;

import org.jspecify.annotations.NullMarked;
