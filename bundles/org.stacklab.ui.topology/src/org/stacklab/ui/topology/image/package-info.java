/** The diagram as a picture in a file. */
package org.stacklab.ui.topology.image;
