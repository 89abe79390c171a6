/** Writes the run on display in the formats of other tools. */
package org.stacklab.app.export;
