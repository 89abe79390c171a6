/**
 * The topology editor. {@link org.stacklab.ui.topology.LabEditor} is the part, {@code LabDocument} the lab it edits with its command
 * stack and its mistakes; edit parts, figures and properties are in the packages below.
 */
package org.stacklab.ui.topology;
