/** Immutable lab specification in, run out. */
package org.stacklab.engine;
