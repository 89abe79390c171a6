/** Finding places for the machines of a lab. */
package org.stacklab.ui.topology.layout;
