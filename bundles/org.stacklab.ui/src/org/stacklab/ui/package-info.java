/** What all of the workbench shares: colours, pictures and the one way from other threads to the UI thread. */
package org.stacklab.ui;
