/** What the Properties view shows of an element: its attributes, its parts and every parameter the catalogue declares for it. */
package org.stacklab.ui.topology.property;
