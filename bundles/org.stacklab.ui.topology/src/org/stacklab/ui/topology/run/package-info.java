/** What a run says about the elements of its lab. */
package org.stacklab.ui.topology.run;
