/** The topology editor. */
package org.stacklab.ui.topology;
