/** The file of an editor: saving without stopping the user, following it about, bringing back what a crash would have lost. */
package org.stacklab.ui.topology.file;
