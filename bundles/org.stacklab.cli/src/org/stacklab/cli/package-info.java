/** The command line, without OSGi. */
package org.stacklab.cli;
