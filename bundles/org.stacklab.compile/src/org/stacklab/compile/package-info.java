/** From the lab model to the engine specification. */
package org.stacklab.compile;
