/** Mending mistakes in a lab with a click. */
package org.stacklab.ui.topology.problem;
