/** The bridge between the commands of the model and those of GEF. */
package org.stacklab.ui.topology.command;
