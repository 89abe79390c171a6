/** Making new labs. */
package org.stacklab.ui.topology.wizard;
