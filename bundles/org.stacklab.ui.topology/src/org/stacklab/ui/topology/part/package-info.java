/**
 * The controllers between the elements of a lab and their figures. One listener on the whole lab, in {@code LabEditPart}, refreshes
 * the parts whose elements have changed; the others listen to nothing.
 */
package org.stacklab.ui.topology.part;
