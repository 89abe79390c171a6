/**
 * The command line: a plain {@link org.stacklab.cli.Main main}, no OSGi and no display. A {@link org.stacklab.cli.Command} declares its
 * options; parsing, help, hints and exit statuses are the same for all of them. To add a command, write one and list it in
 * {@link org.stacklab.cli.Main}.
 */
package org.stacklab.cli;
